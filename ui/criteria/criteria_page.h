// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/page.h"

class QLabel;
class QPlainTextEdit;
class QTreeWidget;

namespace ui {

/// Bộ tiêu chí: the round's set, read only, each component with its rule in words.
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
    void fill();
    void showWanted();
    void showComponent();
    QStringList groupsOf(const core::Component &component) const;
    QStringList evidenceOf(const core::Component &component) const;

    std::shared_ptr<const core::CriteriaSet> m_set;
    QString m_wanted; ///< component to be shown once there is a set
    QLabel *m_title = nullptr;
    QLabel *m_notice = nullptr;
    QTreeWidget *m_tree = nullptr;
    QPlainTextEdit *m_detail = nullptr;
};

} // namespace ui
