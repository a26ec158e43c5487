// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace core {

/// Every way in which the outside world can be refused. ui/words has a sentence for each.
enum class ErrorCode {
    // Files of any kind
    FileMissing,
    FileUnreadable,
    FileUnwritable,
    FileExists,
    FileTooLarge,
    FileEmpty,
    NotUtf8,
    // JSON
    NotJson, ///< detail: the parser's position
    NestedTooDeep,
    DuplicateKey,
    KeyMissing,
    KeyUnknown,
    WrongType,   ///< detail: the type expected
    WrongSchema, ///< detail: the schema expected
    NumberUnreadable,
    NumberOutOfRange,
    TextTooLong,
    TextEmpty,
    ValueUnknown, ///< detail: the values there are
    // CSV
    NotCsv,
    ColumnMissing,
    ColumnTwice,
    RowLength, ///< detail: the number of columns expected
    TooManyRows,
    // Criteria sets
    CodeTwice,
    CodeReserved,
    GroupUnknown,
    GroupSum,     ///< detail: the scale
    CriterionSum, ///< detail: the criterion's maximum
    CriterionDiffersByGroup,
    SelfScoredSum,
    JointSum,
    BandGap,
    BandOverlap,
    GateTargetUnknown,
    GateTargetUnfit, ///< a count gate on a component without a count, a cap on a class that is not there
    RuleParameter,   ///< detail: what it must be
    RuleBestNotMaximum,
    TooManyDecimals, ///< detail: how many the set has
    NotApplicablePolicy,
    ListEmpty,
    AgencyTwice,
    // Marks, facts, verdicts
    AgencyUnknown,
    ComponentUnknown,
    ComponentOfOtherGroup,
    ComponentComputed,
    ComponentNotSelfScored,
    SourceUnknown,
    SourceAgreed,
    StateUnknown,
    StateNotForSource, ///< an agency abstaining on itself
    PointsUnreadable,
    PointsAboveMaximum, ///< detail: the maximum
    PointsOffStep,      ///< detail: the step
    PointsMissing,
    PointsWithoutScore, ///< points or inputs beside na, blank or abstained
    InputsKind,         ///< detail: the inputs that the rule takes
    InputsValue,
    ZeroOverZero,
    SomethingOverZero,
    NotApplicableRefused,
    ReasonMissing,
    MarkTwice,
    BodyRecused,
    BodyUnknown,
    FlagUnknown,
    DateUnreadable,
    DocumentUnknown,
    FactUnfit,   ///< a component that rests on no shared figure
    FactDiffers, ///< a mark with other figures and no reason; detail: the fact's paper
    PaperMissing,
    // People and phases
    PermissionDenied, ///< value: the verb; detail: role and phase
    WrongPhase,       ///< value: the phase it is in; detail: the phase needed
    PersonUnknown,
    PersonAmbiguous,
    NameMissing, ///< of a person
    PersonTwice,
    PasswordShort, ///< detail: the least length
    PasswordLong,  ///< detail: the most
    PasswordWrong,
    NotSelfMarked, ///< value: agency; detail: how many components are blank
    NotCommitted,  ///< value: agency; detail: the body
    NotSettled,    ///< value: component; detail: agency
    BasisChanged,  ///< marks or verdicts are others than those agreed on; value: component; detail: agency
    NotConfirmed,  ///< value: component; detail: agency and body
    NothingToDo,
    CauseOpen, ///< a derived count before the verdicts it follows from
    NoSoleBody,
    MoveDrops, ///< value: component whose marks have no place in the new group; detail: agency
    // Stores
    StoreMissing,
    StoreExists,
    StoreForeign,
    StoreNewer, ///< value: its version; detail: the newest that this program reads
    StoreDamaged,
    StoreReadOnly,
    StoreHeld, ///< detail: who holds it
    StoreOnNetwork,
    StoreFailed, ///< detail: the driver's words
    DiskFull,
    Conflict, ///< value: what stands there now; detail: what was expected
    ObjectMissing,
    ObjectAltered,
    JournalBroken, ///< where: stream and entry
    RowAltered,    ///< where: the row; value: what it holds; detail: what the journal says
    RowMissing,
    RowUnexplained, ///< a row that no journal entry made
    Cancelled,
};

} // namespace core
