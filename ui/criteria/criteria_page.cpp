// SPDX-License-Identifier: GPL-3.0-or-later
#include "criteria_page.h"

#include "core/base/text.h"
#include "ui/criteria/criteria_paper.h"
#include "ui/criteria/criteria_words.h"
#include "ui/look/fonts.h"
#include "ui/look/steady.h"
#include "ui/look/tables.h"
#include "ui/look/tokens.h"
#include "ui/words/number_words.h"
#include "ui/words/rule_words.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

namespace ui {

namespace {

enum Column { Code, Title, Maximum, Groups, RuleKind, ColumnCount };

constexpr int PositionRole = Qt::UserRole;   ///< of the component; none on other lines
constexpr int WordsRole = Qt::UserRole + 1;  ///< what the line says in full
constexpr int FoldedRole = Qt::UserRole + 2; ///< the same, to search in

} // namespace

CriteriaPage::CriteriaPage(const Means &means, QWidget *parent) : Page(means, parent)
{
    build();
}

void CriteriaPage::build()
{
    const Page::Column column = makeColumn();
    m_title = column.title;
    m_notice = new QLabel(this);
    m_notice->setObjectName(QStringLiteral("setNotice"));
    m_notice->setForegroundRole(QPalette::PlaceholderText);
    m_notice->setWordWrap(true);
    m_words = new QLineEdit(this);
    m_words->setObjectName(QStringLiteral("criteriaWords"));
    m_words->setPlaceholderText(word({u"Tìm trong bộ tiêu chí (Ctrl+F)", u"Search the criteria (Ctrl+F)"}));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_words->setMinimumHeight(FieldHeight);
    auto *find = new QAction(word({u"Tìm", u"Search"}), this);
    find->setShortcut(QKeySequence::Find);
    connect(find, &QAction::triggered, m_words, [this] { m_words->setFocus(); });
    addAction(find);
    m_groups = new SteadyCombo(this);
    m_groups->setObjectName(QStringLiteral("groups"));
    m_groups->setAccessibleName(word({u"Khối", u"Group"}));
    m_groups->setMinimumHeight(FieldHeight);
    m_groups->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_count = new QLabel(this);
    m_count->setObjectName(QStringLiteral("count"));
    connect(m_words, &QLineEdit::textChanged, this, &CriteriaPage::filter);
    connect(m_groups, &QComboBox::currentIndexChanged, this, &CriteriaPage::filter);
    buildTree();

    auto *tools = new QHBoxLayout;
    tools->setSpacing(Gap);
    tools->addWidget(m_words, 2);
    tools->addWidget(m_groups, 1);
    tools->addWidget(m_count);
    auto *panes = new QSplitter(Qt::Vertical, this);
    panes->setChildrenCollapsible(false);
    panes->addWidget(m_tree);
    panes->addWidget(m_detail);
    panes->setStretchFactor(0, 3);
    panes->setStretchFactor(1, 1);
    column.below->setSpacing(SmallGap);
    column.below->addWidget(m_notice);
    column.below->addLayout(tools);
    column.below->addWidget(panes, 1);
    setFocusProxy(m_tree);
}

void CriteriaPage::buildTree()
{
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
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    letCopy(*m_tree);
    m_detail = new QPlainTextEdit(this);
    m_detail->setObjectName(QStringLiteral("rule"));
    m_detail->setReadOnly(true);
    m_detail->setTabChangesFocus(true);
    m_detail->setFrameShape(QFrame::NoFrame);
    m_detail->document()->setDocumentMargin(PanePadding);
    m_detail->setAccessibleName(word({u"Cách tính điểm của dòng đang chọn", u"How the chosen line is scored"}));
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &CriteriaPage::showDetail);
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
        m_words->clear(); // else it might be left out
        m_groups->setCurrentIndex(0);
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
    return word({u"↑ ↓ tiêu chí · ← → thu gọn, mở rộng · Ctrl+F tìm · Ctrl+C chép",
                 u"↑ ↓ component · ← → close, open · Ctrl+F searches · Ctrl+C copies"});
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
    const QSignalBlocker quiet(m_groups);
    m_groups->clear();
    m_groups->addItem(word({u"Tất cả các khối", u"All groups"}));
    for (const core::AgencyGroup &group : m_set->groups) {
        m_groups->addItem(group.code + QStringLiteral(" · ") + group.name);
    }
    fill();
    filter();
    showWanted();
}

QTreeWidgetItem *CriteriaPage::addLine(QTreeWidgetItem *parent, const QStringList &cells)
{
    auto *line = parent == nullptr ? new QTreeWidgetItem(m_tree, cells) : new QTreeWidgetItem(parent, cells);
    line->setTextAlignment(Maximum, Qt::AlignRight | Qt::AlignVCenter);
    line->setToolTip(Title, cells[Title]);
    // A hint for the height is one for the width as well.
    line->setSizeHint(Code, QSize(fontMetrics().horizontalAdvance(cells[Code]) + Gap + SmallGap, rowHeight(*m_tree)));
    if (parent == nullptr) {
        line->setFont(Code, strong(font()));
        line->setFont(Title, strong(font()));
        line->setFont(Maximum, strong(font()));
    }
    const QString words = cells[Code] + u' ' + cells[Title];
    line->setData(Code, WordsRole, words);
    line->setData(Code, FoldedRole, core::folded(words));
    return line;
}

void CriteriaPage::fill()
{
    m_tree->clear();
    addCriteria();
    addComponents();
    addGates();
    addBands();
    m_tree->expandAll();
    m_tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(Title, QHeaderView::Stretch);
    m_tree->header()->setStretchLastSection(false);
    m_tree->setCurrentItem(m_criteria.front()->child(0));
}

void CriteriaPage::addCriteria()
{
    m_criteria.clear();
    for (const core::Criterion &criterion : m_set->criteria) {
        auto *line =
            addLine(nullptr, {criterion.code, criterion.title, points(criterion.maximum, m_set->decimals), {}, {}});
        const QString who = criterion.selfScored
            ? word(
                {u"Cơ quan, đơn vị tự chấm, sau đó các bên thẩm định.", u"Scored by the agency, then by the bodies."})
            : word({u"Các cơ quan thẩm định chấm.", u"Scored by the bodies alone."});
        line->setData(Code, WordsRole,
                      QString(line->data(Code, WordsRole).toString() + u'\n'
                              + word({u"Điểm tối đa %1. ", u"Maximum %1. "}).arg(line->text(Maximum)) + who));
        m_criteria.push_back(line);
    }
}

void CriteriaPage::addComponents()
{
    QTreeWidgetItem *bonus = nullptr;
    for (std::size_t i = 0; i < m_set->components.size(); ++i) {
        const core::Component &component = m_set->components[i];
        if (component.isBonus() && bonus == nullptr) {
            bonus = addLine(
                nullptr,
                {{}, word({u"Điểm thưởng", u"Bonus points"}), points(m_set->bonus.maximum, m_set->decimals), {}, {}});
        }
        QTreeWidgetItem *parent =
            component.isBonus() ? bonus : m_criteria[static_cast<std::size_t>(component.criterion)];
        QTreeWidgetItem *line =
            addLine(parent,
                    {component.code, component.title, points(component.maximum, m_set->decimals),
                     groupCodes(*m_set, component).join(QStringLiteral(", ")), ruleName(component.rule, language())});
        const QString words = componentWords(*m_set, component, language()).join(u'\n');
        line->setData(Code, PositionRole, static_cast<int>(i));
        line->setData(Code, WordsRole, words);
        line->setData(Code, FoldedRole, core::folded(words));
    }
}

void CriteriaPage::addGates()
{
    if (m_set->gates.empty()) {
        return;
    }
    QTreeWidgetItem *head = addLine(nullptr, {{}, word({u"Điều kiện khống chế", u"Limiting conditions"}), {}, {}, {}});
    for (const core::Gate &gate : m_set->gates) {
        QTreeWidgetItem *line = addLine(head, {gate.code, gate.label, {}, {}, capWords(*m_set, gate, language())});
        const QString words = gateWords(*m_set, gate, language()).join(u'\n');
        line->setData(Code, WordsRole, words);
        line->setData(Code, FoldedRole, core::folded(words));
    }
}

void CriteriaPage::addBands()
{
    QTreeWidgetItem *head = addLine(nullptr, {{}, word({u"Xếp loại", u"Classes"}), {}, {}, {}});
    for (const core::Band &band : m_set->bands) {
        addLine(head, {{}, band.label, {}, {}, bandWords(*m_set, band, language())});
    }
    addLine(head, {{}, m_set->unratedLabel, {}, {}, word({u"theo điều kiện khống chế", u"by a condition"})});
}

/// All words somewhere in a line, or in its heading. A group leaves out the components of others only.
bool CriteriaPage::matches(const QTreeWidgetItem &line, const QStringList &words) const
{
    const QVariant position = line.data(Code, PositionRole);
    const int group = m_groups->currentIndex() - 1;
    if (position.isValid() && group >= 0
        && !m_set->components[static_cast<std::size_t>(position.toInt())].appliesTo(group)) {
        return false;
    }
    const QString above = line.parent() == nullptr ? QString() : line.parent()->data(Code, FoldedRole).toString();
    const QString text = line.data(Code, FoldedRole).toString() + u' ' + above;
    return std::all_of(words.begin(), words.end(), [&text](const QString &one) { return text.contains(one); });
}

void CriteriaPage::filter()
{
    if (!m_set) {
        return;
    }
    const QStringList words = core::folded(m_words->text()).split(u' ', Qt::SkipEmptyParts);
    int count = 0;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *head = m_tree->topLevelItem(i);
        bool any = false;
        for (int row = 0; row < head->childCount(); ++row) {
            QTreeWidgetItem *line = head->child(row);
            const bool shown = matches(*line, words);
            line->setHidden(!shown);
            any = any || shown;
            count += shown && line->data(Code, PositionRole).isValid() ? 1 : 0;
        }
        head->setHidden(!any);
    }
    m_count->setText(word({u"%1 tiêu chí thành phần", u"%1 components"}).arg(count));
    const QTreeWidgetItem *current = m_tree->currentItem();
    if (current == nullptr || current->isHidden() || (current->parent() != nullptr && current->parent()->isHidden())) {
        QTreeWidgetItemIterator first(m_tree, QTreeWidgetItemIterator::NotHidden | QTreeWidgetItemIterator::NoChildren);
        m_tree->setCurrentItem(*first);
    }
}

void CriteriaPage::showDetail()
{
    const QTreeWidgetItem *line = m_tree->currentItem();
    m_detail->setPlainText(line == nullptr ? word({u"Không có dòng nào khớp. Xóa bớt chữ hoặc chọn tất cả các khối.",
                                                   u"Nothing matches. Take away letters or choose all groups."})
                                           : line->data(Code, WordsRole).toString());
    Q_EMIT placeChanged();
}

Paper CriteriaPage::paper() const
{
    return {m_title->text(),
            {},
            {},
            QStringLiteral("<p>") + m_notice->text().toHtmlEscaped() + QStringLiteral("</p>"),
            m_set ? criteriaTables(*m_set, m_groups->currentIndex() - 1, language()) : std::vector<PaperTable>()};
}

} // namespace ui

#include "moc_criteria_page.cpp"
