// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace core {

/// How far the sample's round has come.
enum class SampleStage {
    JointOpen, ///< the session is open: the six undecided agencies of the story wait, all else is agreed
    Settled,   ///< all agreed: 27 tốt, 8 khá
};

/// Makes the sample dossier: Bắc Kạn's 35 agencies of 2019 with invented marks, the eight of the story exactly. The
/// same bytes in every journal and row each time. Everything it shows carries "SỐ LIỆU GIẢ ĐỊNH".
[[nodiscard]] Checked<void> makeSample(const QString &folder, SampleStage stage);

} // namespace core
