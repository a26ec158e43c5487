// SPDX-License-Identifier: GPL-3.0-or-later
#include "criteria_page.h"

#include "ui/look/tables.h"
#include "ui/look/tokens.h"
#include "ui/words/number_words.h"
#include "ui/words/rule_words.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTreeWidget>

namespace ui {

namespace {

enum Column { Code, Title, Maximum, Groups, RuleKind, ColumnCount };

constexpr int PositionRole = Qt::UserRole; ///< of the component; none on a criterion's line

} // namespace

CriteriaPage::CriteriaPage(const Means &means, QWidget *parent) : Page(means, parent)
{
    build();
}

void CriteriaPage::build()
{
    const Column column = makeColumn();
    m_title = column.title;
    m_notice = new QLabel(this);
    m_notice->setWordWrap(true);
    m_tree = new QTreeWidget(this);
    m_tree->setObjectName(QStringLiteral("criteria"));
    m_tree->setAccessibleName(word({u"Tiêu chí và tiêu chí thành phần", u"Criteria and components"}));
    m_tree->setHeaderLabels({word({u"Mã", u"Code"}), word({u"Nội dung", u"Title"}), word({u"Điểm tối đa", u"Maximum"}),
                             word({u"Khối", u"Groups"}), word({u"Cách tính điểm", u"Scoring rule"})});
    m_tree->headerItem()->setTextAlignment(Maximum, Qt::AlignRight | Qt::AlignVCenter);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->header()->setSectionsMovable(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_detail = new QPlainTextEdit(this);
    m_detail->setObjectName(QStringLiteral("rule"));
    m_detail->setReadOnly(true);
    m_detail->setTabChangesFocus(true);
    m_detail->setFrameShape(QFrame::NoFrame);
    m_detail->setAccessibleName(word({u"Cách tính điểm của dòng đang chọn", u"How the chosen line is scored"}));
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &CriteriaPage::showComponent);

    auto *panes = new QSplitter(Qt::Vertical, this);
    panes->setChildrenCollapsible(false);
    panes->addWidget(m_tree);
    panes->addWidget(m_detail);
    panes->setStretchFactor(0, 3);
    panes->setStretchFactor(1, 1);
    column.below->addWidget(m_notice);
    column.below->addWidget(panes);
    setFocusProxy(m_tree);
}

void CriteriaPage::goTo(const Place &place)
{
    m_wanted = place.component;
    showWanted();
}

void CriteriaPage::showWanted()
{
    if (m_set == nullptr || m_wanted.isEmpty()) {
        return;
    }
    const auto found = m_tree->findItems(m_wanted, Qt::MatchExactly | Qt::MatchRecursive, Code);
    const auto line = std::find_if(found.begin(), found.end(),
                                   [](const QTreeWidgetItem *one) { return one->data(Code, PositionRole).isValid(); });
    if (line != found.end()) {
        m_tree->setCurrentItem(*line);
        m_tree->scrollToItem(*line);
    }
    m_wanted.clear();
}

Place CriteriaPage::place() const
{
    const QTreeWidgetItem *line = m_tree->currentItem();
    return {PageKind::Criteria, {}, line == nullptr ? QString() : line->text(Code), {}, Only::All};
}

QString CriteriaPage::keys() const
{
    return word({u"↑ ↓ tiêu chí · ← → thu gọn, mở rộng", u"↑ ↓ component · ← → close, open"});
}

Paper CriteriaPage::paper() const
{
    QString html = QStringLiteral("<p>") + m_notice->text().toHtmlEscaped() + QStringLiteral("</p>");
    for (std::size_t i = 0; m_set != nullptr && i < m_set->components.size(); ++i) {
        const core::Component &component = m_set->components[i];
        html += QStringLiteral("<p><b>%1 %2</b> (%3)<br/>%4</p>")
                    .arg(component.code, component.title.toHtmlEscaped(), points(component.maximum, m_set->decimals),
                         ruleLines(component, m_set->decimals, language())
                             .join(u'\n')
                             .toHtmlEscaped()
                             .replace(u'\n', QStringLiteral("<br/>")));
    }
    return {m_title->text(), {}, {}, html};
}

void CriteriaPage::present(const core::Snapshot &snapshot)
{
    if (m_set == snapshot.round.set) {
        return; // a set is frozen while a round uses it
    }
    m_set = snapshot.round.set;
    m_title->setText(m_set->title);
    m_notice->setText(m_set->notice);
    m_notice->setVisible(!m_set->notice.isEmpty());
    fill();
    showWanted();
}

void CriteriaPage::fill()
{
    m_tree->clear();
    const auto sizeOf = [this](const QString &code) { // a hint for the height is one for the width as well
        return QSize(fontMetrics().horizontalAdvance(code) + Gap + SmallGap, rowHeight(*m_tree));
    };
    std::vector<QTreeWidgetItem *> criteria;
    for (const core::Criterion &criterion : m_set->criteria) {
        auto *line = new QTreeWidgetItem(
            m_tree, {criterion.code, criterion.title, points(criterion.maximum, m_set->decimals), {}, {}});
        line->setTextAlignment(Maximum, Qt::AlignRight | Qt::AlignVCenter);
        QFont strong = font();
        strong.setWeight(QFont::DemiBold);
        line->setFont(Title, strong);
        line->setSizeHint(Code, sizeOf(criterion.code));
        criteria.push_back(line);
    }
    for (std::size_t i = 0; i < m_set->components.size(); ++i) {
        const core::Component &component = m_set->components[i];
        const QStringList cells{component.code, component.title, points(component.maximum, m_set->decimals),
                                groupsOf(component).join(QStringLiteral(", ")), ruleName(component.rule, language())};
        auto *line = component.isBonus()
            ? new QTreeWidgetItem(m_tree, cells)
            : new QTreeWidgetItem(criteria[static_cast<std::size_t>(component.criterion)], cells);
        line->setTextAlignment(Maximum, Qt::AlignRight | Qt::AlignVCenter);
        line->setData(Code, PositionRole, static_cast<int>(i));
        line->setToolTip(Title, component.title);
        line->setSizeHint(Code, sizeOf(component.code));
    }
    m_tree->expandAll();
    m_tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(Title, QHeaderView::Stretch);
    m_tree->header()->setStretchLastSection(false);
    m_tree->setCurrentItem(criteria.front()->child(0));
}

QStringList CriteriaPage::groupsOf(const core::Component &component) const
{
    QStringList codes;
    for (std::size_t group = 0; group < m_set->groups.size(); ++group) {
        if (component.groups[group]) {
            codes.append(m_set->groups[group].code);
        }
    }
    return codes;
}

QStringList CriteriaPage::evidenceOf(const core::Component &component) const
{
    QStringList lines;
    for (const core::ExpectedDocument &document : component.evidence) {
        lines.append(document.label
                     + (document.required ? Phrase{u" (bắt buộc)", u" (required)"}.in(language()) : QString()));
    }
    return lines;
}

void CriteriaPage::showComponent()
{
    const QTreeWidgetItem *line = m_tree->currentItem();
    if (line == nullptr || !line->data(Code, PositionRole).isValid()) {
        m_detail->setPlainText(line == nullptr ? QString() : line->text(Title));
        return;
    }
    const core::Component &component =
        m_set->components[static_cast<std::size_t>(line->data(Code, PositionRole).toInt())];
    QStringList text{component.code + u' ' + component.title, ruleName(component.rule, language())};
    text += ruleLines(component, m_set->decimals, language());
    if (component.naPolicy != core::NaPolicy::NotAllowed) {
        const bool full = component.naPolicy == core::NaPolicy::Full;
        text.append((full ? Phrase{u"Không phát sinh thì tính điểm tối đa. ", u"Where not applicable, the maximum. "}
                          : Phrase{u"Không phát sinh thì không tính vào tổng, tổng quy đổi theo thang điểm. ",
                                   u"Where not applicable, left out and the total is rescaled. "})
                        .in(language())
                    + component.naWhen);
    }
    const QStringList evidence = evidenceOf(component);
    if (!evidence.isEmpty()) {
        text.append(Phrase{u"Tài liệu kiểm chứng: ", u"Evidence: "}.in(language())
                    + evidence.join(QStringLiteral("; ")));
    }
    if (!component.note.isEmpty()) {
        text.append(component.note);
    }
    m_detail->setPlainText(text.join(u'\n'));
}

} // namespace ui
