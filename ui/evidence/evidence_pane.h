// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/round.h"
#include "ui/words/language.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace ui {

/// Beside the mark: the papers that the set expects for a component, and those that the agency's list names, each with
/// the verdicts that the viewer may see.
class EvidencePane : public QWidget
{
    Q_OBJECT

public:
    explicit EvidencePane(Language language, QWidget *parent = nullptr);

    void show(const core::Round &round, int sheet, int component);

private:
    void build();

    Language m_language;
    QLabel *m_title = nullptr;
    QListWidget *m_list = nullptr;
};

} // namespace ui
