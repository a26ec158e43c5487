// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/page.h"

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace ui {

/// Bộ tiêu chí: the round's set, read only: each component with its rule in words, then what limits a class and what
/// earns one. Of one group or all; words find without regard to marks.
class CriteriaPage : public Page
{
    Q_OBJECT

public:
    explicit CriteriaPage(const Means &means, QWidget *parent = nullptr);

    void goTo(const Place &place) override;
    Place place() const override;
    QString keys() const override;
    Paper paper() const override;

protected:
    void present(const core::Snapshot &snapshot) override;

private:
    void build();
    void buildTree();
    void fill();
    void addCriteria();
    void addComponents();
    void addGates();
    void addBands();
    QTreeWidgetItem *addLine(QTreeWidgetItem *parent, const QStringList &cells);
    void filter();
    bool matches(const QTreeWidgetItem &line, const QStringList &words) const;
    void showWanted();
    void showDetail();

    std::shared_ptr<const core::CriteriaSet> m_set;
    QString m_wanted; ///< component to be shown once there is a set
    std::vector<QTreeWidgetItem *> m_criteria;
    QLabel *m_title = nullptr;
    QLabel *m_notice = nullptr;
    QLineEdit *m_words = nullptr;
    QComboBox *m_groups = nullptr;
    QLabel *m_count = nullptr;
    QTreeWidget *m_tree = nullptr;
    QPlainTextEdit *m_detail = nullptr;
};

} // namespace ui
