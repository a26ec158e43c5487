// SPDX-License-Identifier: GPL-3.0-or-later
// Read by moc only: moc 6.4 stops with `Parse error at "std"` when <compare> or <concepts> is the first header it
// meets.
#define _GLIBCXX_VISIBILITY(V)
