// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/found.h"

#include <QString>
#include <QStringList>
#include <QStringView>

namespace core {

/// The words of a text, folded; "KeHoachDanVan_2019" falls apart where case and signs change. Figures are words.
QStringList foldedWords(QStringView text);

/// Pairs of neighbouring words ("dan van"), each once: in Vietnamese most words are two syllables.
QStringList wordPairs(const QStringList &words);

/// How much of the shorter text's word pairs stands in the other, 0–100; 0 where either has none.
Confidence likeness(QStringView a, QStringView b);

} // namespace core
