// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/mapping.h"

#include <QString>

#include <memory>
#include <vector>

namespace tests {

/// The set of resources/samples.
std::shared_ptr<const core::CriteriaSet> sampleCriteria();

/// A file as an agency of the group CM sends it, and where a person would put it.
struct ArrivedFile
{
    core::IncomingFile file;
    QString component;
};

/// Forty, named as badly as they come; written down before the mapper was run on them.
std::vector<ArrivedFile> fortyFiles();

/// The agency's own list, which covers a part of them.
std::vector<core::ListedPaper> agencysList();

} // namespace tests
