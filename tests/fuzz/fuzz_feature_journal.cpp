#include "core/base/crc32c.h"
#include "core/workspace/feature_journal.h"
#include "core/workspace/old_features.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/fuzz/mutator.h"

#include <array>
#include <charconv>

using namespace genrescope;

namespace {

bool isSame(const FeatureRecord& a, const FeatureRecord& b)
{
    return a.key == b.key && a.frames == b.frames && a.fileSize == b.fileSize &&
           a.modified == b.modified && a.reference == b.reference && a.checksum == b.checksum &&
           a.hasFailed() == b.hasFailed();
}

/// Whatever the file was: what it held is still there once a line has been added to it.
void checkAppend(const std::filesystem::path& file)
{
    JournalContent before;
    {
        FeatureJournal journal(file);
        before = journal.read();
        if (before.isOlder)
            journal.rewrite(before.records);
        const FeatureRecord added = {.key = {0x5eed}, .file = "a.mp3", .frames = 2, .fileSize = 8};
        journal.append(added);
        before.records.insert_or_assign(added.key, added);
    }
    const JournalContent after = FeatureJournal(file).read();
    fuzz::check(!after.isOlder && !after.isForeign, "a journal is not one after a line was added");
    fuzz::check(after.records.size() == before.records.size(), "records were lost or made up");
    for (const auto& [key, record] : before.records) {
        const auto found = after.records.find(key);
        fuzz::check(found != after.records.end() && isSame(found->second, record),
                    "a record changed");
    }
}

/// The line with the checksum of what precedes its last tab, without which nobody looks at the
/// rest.
std::string checksummed(std::string line)
{
    const std::size_t tab = line.rfind('\t');
    if (tab == std::string::npos)
        return line;
    line.resize(tab);
    std::array<char, 8> digits = {};
    const std::uint32_t checksum = crc32c(line);
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), checksum, 16).ptr;
    return line + '\t' + std::string(digits.data(), end);
}

} // namespace

/// Most mutated lines get the checksum that they need.
extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size,
                                               std::size_t maxSize, unsigned seed)
{
    size = LLVMFuzzerMutate(data, size, maxSize);
    std::string_view rest = fuzz::textOf(data, size);
    if (seed % 4 == 0 || !rest.starts_with("genrescope features "))
        return size;
    std::string text;
    bool isHeader = true;
    for (; !rest.empty(); isHeader = false) {
        const std::size_t end = rest.find('\n');
        const std::string line(rest.substr(0, end));
        text += isHeader ? line : checksummed(line);
        if (end != std::string_view::npos)
            text += '\n';
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    }
    return fuzz::putInput(text, data, maxSize);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const fuzz::ScratchFolder folder;
    const std::filesystem::path file = folder.write("journal.tsv", fuzz::textOf(data, size));
    fuzz::isAccepted([&] { OldFeatures(folder.path(), "5eed"); });
    // One of a later version is refused, and stays as it is.
    if (fuzz::isAccepted([&] { FeatureJournal(file).read(); }))
        checkAppend(file);
    return 0;
}
