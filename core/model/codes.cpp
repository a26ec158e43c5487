// SPDX-License-Identifier: GPL-3.0-or-later
#include "codes.h"

#include <array>

namespace core {

namespace {

constexpr std::array MarkStates = {u"blank", u"scored", u"na", u"abstained"};
constexpr std::array Phases = {u"setup", u"intake", u"appraisal", u"joint", u"reply", u"approval", u"published"};
constexpr std::array Roles = {u"administrator", u"secretary", u"reviewer", u"chair",
                              u"observer",      u"auditor",   u"contact"};
constexpr std::array Verdicts = {u"accepted", u"partly", u"rejected", u"supplement", u"explained"};

template <class Enum, std::size_t N>
QString code(const std::array<const char16_t *, N> &codes, Enum value)
{
    const auto index = static_cast<std::size_t>(value);
    // Other hands can have put anything into a store; whoever names what they did must not fall over it.
    return index < N ? QString::fromUtf16(codes.at(index)) : QString::number(index);
}

template <class Enum, std::size_t N>
std::optional<Enum> from(const std::array<const char16_t *, N> &codes, QStringView text)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (text == QStringView(codes.at(i))) {
            return static_cast<Enum>(i);
        }
    }
    return {};
}

template <std::size_t N>
QStringList list(const std::array<const char16_t *, N> &codes)
{
    QStringList all;
    for (const auto *one : codes) {
        all.append(QString::fromUtf16(one));
    }
    return all;
}

} // namespace

QString codeOf(MarkState state)
{
    return code(MarkStates, state);
}

QString codeOf(Phase phase)
{
    return code(Phases, phase);
}

QString codeOf(Role role)
{
    return code(Roles, role);
}

QString codeOf(Verdict verdict)
{
    return code(Verdicts, verdict);
}

std::optional<MarkState> markStateFrom(QStringView code)
{
    return from<MarkState>(MarkStates, code);
}

std::optional<Phase> phaseFrom(QStringView code)
{
    return from<Phase>(Phases, code);
}

std::optional<Role> roleFrom(QStringView code)
{
    return from<Role>(Roles, code);
}

std::optional<Verdict> verdictFrom(QStringView code)
{
    return from<Verdict>(Verdicts, code);
}

QStringList markStateCodes()
{
    return list(MarkStates);
}

QStringList phaseCodes()
{
    return list(Phases);
}

QStringList roleCodes()
{
    return list(Roles);
}

QStringList verdictCodes()
{
    return list(Verdicts);
}

QString sampleNotice()
{
    return QStringLiteral("SỐ LIỆU GIẢ ĐỊNH");
}

} // namespace core
