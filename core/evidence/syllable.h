// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace core {

/// Could this word be written in Vietnamese: an initial, a rime and at most one tone that the rime bears? Case does not
/// matter; "nghiêng" and "hoà" are, "strength", "été" and "tâc" (no level tone before c) are not. Says nothing of
/// whether the syllable exists.
bool isSyllable(QStringView word);

/// The words of a text: runs of letters, combining marks and of the signs of ISO 8859-1 from U+00A1 on, which legacy
/// encodings take for letters. Views of `text`.
std::vector<QStringView> wordsWithSigns(QStringView text);

/// Does the word hold anything beyond ASCII?
bool isBeyondAscii(QStringView word);

} // namespace core
