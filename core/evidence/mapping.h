// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/component_words.h"
#include "core/evidence/self_description.h"
#include "core/model/criteria_set.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace core {

/// A row of the agency's own list of evidence; a paper that serves two components stands in two rows.
struct ListedPaper
{
    QString component; ///< code as the list has it
    std::optional<DocumentNumber> number;
    std::optional<QDate> date;
    QString abstract;
    QString file; ///< name of the file, where the list gives one
    bool operator==(const ListedPaper &) const = default;
};

/// A file as it arrived, its path as the agency gave it ("/" between folders, name mended).
struct IncomingFile
{
    QString path;
    std::optional<SelfDescription> says; ///< none where no text could be read
};

enum class MappingReason {
    ListedFile,        ///< fact: the name in the list
    ListedNumber,      ///< fact: the number as it should be written
    ListedDate,        ///< fact: ISO date
    ListedAbstract,    ///< fact: the list's abstract
    CodeInName,        ///< fact: the code as found
    CodeInFolder,      ///< fact: the code as found
    CriterionInFolder, ///< fact: the criterion's code
    SharedWords,       ///< fact: up to three word pairs, folded, between commas
    ExpectedKind,      ///< fact: the kind's abbreviation
};

struct MappingGround
{
    MappingReason reason{};
    QString fact;
    Confidence weight = 0;
    bool operator==(const MappingGround &) const = default;
};

struct MappingProposal
{
    int component = 0; ///< position in the set
    Confidence score = 0;
    std::vector<MappingGround> grounds; ///< the weightiest first, never empty
    bool operator==(const MappingProposal &) const = default;
};

enum class MappingCertainty {
    Nothing,   ///< no proposal
    Ambiguous, ///< for the tray: too weak, or two that are about as good
    Several,   ///< the agency's list names the paper for more than one component
    Clear,
};

struct MappingProposals
{
    std::vector<MappingProposal> best; ///< three at most, highest score first, then in the set's order
    MappingCertainty certainty = MappingCertainty::Nothing;
};

/// Proposes where the files of one agency belong; a person confirms each. References outlive it.
class Mapper
{
public:
    Mapper(const CriteriaSet &set, int group, std::vector<ListedPaper> list = {});

    MappingProposals proposals(const IncomingFile &file) const;

private:
    using Grounds = std::vector<std::vector<MappingGround>>; ///< by position of component

    void addListed(const IncomingFile &file, Grounds &grounds) const;
    void addPath(const IncomingFile &file, Grounds &grounds) const;
    void addWords(const IncomingFile &file, Grounds &grounds) const;
    void addKind(const IncomingFile &file, Grounds &grounds) const;

    const CriteriaSet &m_set;
    int m_group = 0;
    std::vector<ListedPaper> m_list;
    ComponentWords m_words;
};

} // namespace core
