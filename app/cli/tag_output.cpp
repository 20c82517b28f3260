#include "app/cli/tag_output.h"

#include "app/cli/text_format.h"

#include <iostream>

namespace genrescope::cli {

namespace {

std::string orNone(const std::string& text)
{
    return text.empty() ? "–" : printable(text);
}

} // namespace

bool isRead(const TagRow& row)
{
    return !row.file.tags.fingerprint.empty();
}

std::string planText(const std::vector<TagRow>& rows)
{
    TextTable table({"file", "now", "then"});
    std::string reasons;
    for (const TagRow& row : rows) {
        const std::string file = printable(row.file.path.string());
        if (row.isChange())
            table.add({file, orNone(genreText(row.now())), orNone(genreText(row.then))});
        else if (isRead(row))
            reasons += file + ": " + printable(row.reason.str()) + '\n';
    }
    return table.text() + reasons;
}

Json planJson(const std::vector<TagRow>& rows, const WrittenRows& written)
{
    Json files = Json::array();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const TagRow& row = rows[i];
        Json file = {{"file", row.file.path.string()},
                     {"kind", !isRead(row) ? Json() : nameOf(row.file.tags.kind)},
                     {"now", row.now()},
                     {"then", row.then},
                     {"confidence", row.confidence},
                     {"reason", row.reason.str()}};
        const auto outcome = written.find(i);
        file["written"] = outcome != written.end() && outcome->second.empty();
        file["failure"] = outcome == written.end() ? "" : outcome->second;
        files.push_back(std::move(file));
    }
    return files;
}

void printBatches(const std::vector<TagBatch>& batches, bool json)
{
    if (json) {
        Json list = Json::array();
        for (const TagBatch& batch : batches) {
            list.push_back(
                {{"batch", batch.name}, {"changed", batch.changed}, {"restored", batch.restored}});
            if (batch.damage)
                list.back()["damage"] = batch.damage->str();
        }
        print(list);
        return;
    }
    TextTable table({"batch", "changed", "restored"});
    for (const TagBatch& batch : batches) {
        if (batch.damage)
            std::cerr << printable(batch.damage->str()) << '\n';
        else
            table.add({batch.name, std::to_string(batch.changed), std::to_string(batch.restored)});
    }
    std::cout << table.text();
}

} // namespace genrescope::cli
