// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/results/results_model.h"

#include <QHeaderView>

namespace ui {

/// Where points stand between the ends of a scale drawn in rect; beyond an end, at it.
int positionOn(const ResultsModel::Scale &scale, core::Points points, const QRect &rect);

/// The colour of a class, best first.
Tone toneOfBand(int band);

/// The heading of the results: above the scales stand the numbers of its ends and of the classes' bounds.
class ScaleHeader : public QHeaderView
{
    Q_OBJECT

public:
    ScaleHeader(const ResultsModel &model, QWidget *parent);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    const ResultsModel &m_model;
};

} // namespace ui
