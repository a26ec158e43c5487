// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/round.h"
#include "ui/words/language.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QTreeWidget;

namespace ui {

/// Bộ tiêu chí: the round's set, read only, each component with its rule in words.
class CriteriaPage : public QWidget
{
    Q_OBJECT

public:
    explicit CriteriaPage(Language language, QWidget *parent = nullptr);

    void showRound(const core::Round &round);

private:
    void build();
    void fill();
    void showComponent();
    QStringList groupsOf(const core::Component &component) const;
    QStringList evidenceOf(const core::Component &component) const;

    Language m_language;
    std::shared_ptr<const core::CriteriaSet> m_set;
    QLabel *m_title = nullptr;
    QLabel *m_sample = nullptr;
    QLabel *m_notice = nullptr;
    QTreeWidget *m_tree = nullptr;
    QPlainTextEdit *m_detail = nullptr;
};

} // namespace ui
