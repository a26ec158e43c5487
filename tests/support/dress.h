// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tests {

/// The program's own style, light palette and letters for the QApplication that is there.
void dress();

} // namespace tests
