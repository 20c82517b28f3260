#include "core/tagging/tag_batches.h"

#include "core/base/binary_file.h"
#include "core/base/error.h"
#include "core/base/file_status.h"
#include "core/base/task_context.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace genrescope {

namespace {

constexpr const char* logName = "undo";
constexpr const char* lockName = "lock";
constexpr const char* unfinishedName = "unfinished";

std::string padded(unsigned value)
{
    return (value < 10 ? "0" : "") + std::to_string(value);
}

/// In UTC: names sort by time, also when clocks are changed for the summer.
std::string timeName()
{
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    const auto day = std::chrono::floor<std::chrono::days>(now);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss time(now - day);
    return std::to_string(static_cast<int>(date.year())) + '-' +
           padded(static_cast<unsigned>(date.month())) + '-' +
           padded(static_cast<unsigned>(date.day())) + '_' +
           padded(static_cast<unsigned>(time.hours().count())) + '-' +
           padded(static_cast<unsigned>(time.minutes().count())) + '-' +
           padded(static_cast<unsigned>(time.seconds().count()));
}

/// Whether it is a name of a batch, and none that leads elsewhere.
bool isBatchName(const std::string& name)
{
    return !name.empty() && name.find_first_not_of("0123456789-_") == std::string::npos;
}

std::vector<std::string> batchNames(const std::filesystem::path& batches)
{
    std::vector<std::string> names;
    if (!pathExists(batches))
        return names;
    for (const std::filesystem::path& entry : entriesOf(batches)) {
        if (isBatchName(entry.filename().string()) && pathExists(entry / logName))
            names.push_back(entry.filename().string());
    }
    std::ranges::sort(names);
    return names;
}

[[noreturn]] void failWithoutHome()
{
    throw FileError(Message::english("There is no folder for the undo log; set HOME."));
}

void requireBatch(const std::filesystem::path& batches, const std::string& name)
{
    require<FileError>(isBatchName(name) && pathExists(batches / name / logName),
                       Message::english("There is no batch “%1” in %2.", name, batches.string()));
}

void removeCopiesOf(OpenBatch& batch)
{
    UndoLogReader log(batch.log());
    for (std::size_t i = 0; i < log.states().size(); ++i) {
        const LoggedChange change = log.change(i);
        // Nobody but this program gives files such names; a link or a folder is none of its copies.
        struct stat status = {};
        if (change.copy == batch.copyOf(change.file, i) &&
            ::lstat(change.copy.c_str(), &status) == 0 && S_ISREG(status.st_mode))
            ::unlink(change.copy.c_str());
    }
    batch.finish();
}

} // namespace

std::filesystem::path userTagBatches(const Environment& environment)
{
    std::filesystem::path data = environment("XDG_DATA_HOME").value_or("");
    if (!data.is_absolute()) { // as its specification wants it
        const std::optional<std::string> home = environment("HOME");
        if (!home)
            failWithoutHome();
        data = std::filesystem::path(*home) / ".local/share";
    }
    return data / "genrescope/tag-batches";
}

std::vector<TagBatch> listTagBatches(const std::filesystem::path& batches)
{
    std::vector<TagBatch> list;
    for (const std::string& name : batchNames(batches)) {
        TagBatch batch = {.name = name};
        batch.damage = failureOf([&] {
            const UndoLogReader log(batches / name / logName);
            for (const ChangeState state : log.states()) {
                batch.changed += state != ChangeState::NotWritten;
                batch.restored += state == ChangeState::Restored;
            }
        });
        list.push_back(std::move(batch));
    }
    return list;
}

std::vector<BatchFile> filesOfBatch(const std::filesystem::path& batches, const std::string& name)
{
    requireBatch(batches, name);
    UndoLogReader log(batches / name / logName);
    std::vector<BatchFile> files;
    for (std::size_t i = 0; i < log.states().size(); ++i) {
        const ChangeState state = log.states()[i];
        if (state != ChangeState::NotWritten)
            files.push_back({log.change(i).file, state == ChangeState::Restored});
    }
    return files;
}

void removeLeftCopies(const std::filesystem::path& batches)
{
    for (const std::string& name : batchNames(batches)) {
        try {
            if (!pathExists(batches / name / unfinishedName))
                continue;
            OpenBatch batch = OpenBatch::open(batches, name);
            removeCopiesOf(batch);
        } catch (const Error&) {
            continue; // it is being written, or is damaged: whoever undoes it says so
        }
    }
}

OpenBatch::OpenBatch(std::filesystem::path folder, std::string name)
    : folder_(std::move(folder)),
      name_(std::move(name)),
      lock_(std::make_unique<FileLock>(folder_ / lockName))
{
}

OpenBatch OpenBatch::create(const std::filesystem::path& batches)
{
    makeFolders(batches);
    const std::string first = timeName();
    std::string name = first;
    std::error_code failure;
    // Several in one second, of several programs.
    for (int count = 2; !std::filesystem::create_directory(batches / name, failure); ++count) {
        if (failure) {
            throw FileError(
                Message::english("%1 cannot be created: %2.", batches.string(), failure.message()));
        }
        name = first + '-' + std::to_string(count);
    }
    // What undoes the batch must be on the disk before any file is changed, its folder included.
    flushFolderOf(batches / name);
    OpenBatch batch(batches / name, name);
    writeFile(batch.folder_ / unfinishedName, "");
    UndoLog::create(batch.log());
    return batch;
}

OpenBatch OpenBatch::open(const std::filesystem::path& batches, const std::string& name)
{
    requireBatch(batches, name);
    const std::filesystem::path folder = batches / name;
    OpenBatch batch(folder, name);
    writeFile(folder / unfinishedName, "");
    return batch;
}

std::filesystem::path OpenBatch::log() const
{
    return folder_ / logName;
}

std::filesystem::path OpenBatch::copyOf(const std::filesystem::path& file, std::size_t number) const
{
    constexpr std::size_t longest = 150; // of 255 bytes
    return file.parent_path() / ('.' + file.filename().string().substr(0, longest) +
                                 ".genrescope-" + name_ + '-' + std::to_string(number) + ".tmp");
}

void OpenBatch::finish()
{
    removeFile(folder_ / unfinishedName);
}

void OpenBatch::remove()
{
    for (const char* const file : {logName, unfinishedName, lockName})
        removeFile(folder_ / file);
    std::error_code ignored; // an empty folder harms nobody
    std::filesystem::remove(folder_, ignored);
}

} // namespace genrescope
