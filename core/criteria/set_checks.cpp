// SPDX-License-Identifier: GPL-3.0-or-later
#include "set_checks.h"

#include <vector>

namespace core {

using namespace Qt::StringLiterals;

namespace {

class Sums
{
public:
    Sums(const CriteriaSet &set, QString root, Problems &problems)
        : m_set(set), m_root(std::move(root)), m_problems(problems)
    { }

    void check(const StatedSums &stated)
    {
        for (int group = 0; group < static_cast<int>(m_set.groups.size()); ++group) {
            const QString &code = m_set.groups[static_cast<std::size_t>(group)].code;
            expect(ErrorCode::GroupSum, u".criteria"_s, m_set.scale, of(group, Any, -1), code);
            expect(ErrorCode::SelfScoredSum, u".self_scored_max"_s, stated.selfScored, of(group, Self, -1), code);
            expect(ErrorCode::JointSum, u".joint_max"_s, stated.joint, of(group, Joint, -1), code);
            for (int criterion = 0; criterion < static_cast<int>(m_set.criteria.size()); ++criterion) {
                const QString path = u".criteria["_s + QString::number(criterion) + u']';
                const Points maximum = m_set.criteria[static_cast<std::size_t>(criterion)].maximum;
                expect(group == 0 ? ErrorCode::CriterionSum : ErrorCode::CriterionDiffersByGroup, path, maximum,
                       of(group, Any, criterion), code);
            }
        }
    }

private:
    enum Part { Any, Self, Joint };

    Points of(int group, Part part, int criterion) const
    {
        Points sum;
        for (const Component &component : m_set.components) {
            const bool self = component.assessedBy == AssessedBy::Agency;
            const bool wanted = part == Any || (part == Self) == self;
            if (!component.isBonus() && component.appliesTo(group) && wanted
                && (criterion < 0 || component.criterion == criterion)) {
                sum += component.maximum;
            }
        }
        return sum;
    }

    void expect(ErrorCode code, const QString &path, const std::optional<Points> &wanted, Points found,
                const QString &group)
    {
        if (wanted && *wanted != found) {
            const int decimals = m_set.decimals;
            m_problems.push_back({code, m_root + path, group + u": "_s + found.text(decimals), wanted->text(decimals)});
        }
    }

    const CriteriaSet &m_set;
    QString m_root;
    Problems &m_problems;
};

} // namespace

void checkSums(const CriteriaSet &set, const StatedSums &stated, const QString &root, Problems &problems)
{
    Sums(set, root, problems).check(stated);
}

void checkBands(const CriteriaSet &set, const QString &root, Problems &problems)
{
    const auto report = [&](ErrorCode code, const Band &band, Points found, const QString &wanted) {
        problems.push_back({code, root + u".bands"_s, band.code + u": "_s + found.text(set.decimals), wanted});
    };
    std::optional<Points> above; // minimum of the band above; none: no end
    for (const Band &band : set.bands) {
        const bool open = !band.maximum;
        if (!above && !open) {
            report(ErrorCode::BandGap, band, *band.maximum, u"null"_s);
        } else if (above && (open || *band.maximum > *above)) {
            report(ErrorCode::BandOverlap, band, band.maximum.value_or(set.scale), above->text(set.decimals));
        } else if (above && *band.maximum < *above) {
            report(ErrorCode::BandGap, band, *band.maximum, above->text(set.decimals));
        }
        if (band.maximum && *band.maximum <= band.minimum) {
            report(ErrorCode::BandOverlap, band, band.minimum, u"< "_s + band.maximum->text(set.decimals));
        }
        above = band.minimum;
    }
    if (above && *above != Points()) {
        report(ErrorCode::BandGap, set.bands.back(), *above, Points().text(set.decimals));
    }
}

} // namespace core
