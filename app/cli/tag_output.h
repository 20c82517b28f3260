#pragma once

#include "app/cli/json_output.h"
#include "core/tagging/tag_batches.h"
#include "core/tagging/tag_plan.h"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace genrescope::cli {

/// Whether a file's tags could be read; otherwise the row's reason says why not.
bool isRead(const TagRow& row);

/// The preview: a row per file, with what it says now and then, or why it stays as it is. Files
/// that could not be read are not in it.
std::string planText(const std::vector<TagRow>& rows);

/// What became of each row that was to be written, in a sentence; empty: it was.
using WrittenRows = std::map<std::size_t, std::string>;

/// The rows, as docs/cli.md describes them.
Json planJson(const std::vector<TagRow>& rows, const WrittenRows& written);

void printBatches(const std::vector<TagBatch>& batches, bool json);

} // namespace genrescope::cli
