#include "core/tagging/tag_undo.h"

#include "core/base/error.h"
#include "core/base/file_status.h"
#include "core/tagging/tag_batches.h"

#include <optional>
#include <set>

namespace genrescope {

namespace {

/// As the log names it, also where the file is gone.
std::filesystem::path loggedPath(const std::filesystem::path& file)
{
    std::error_code failure;
    const std::filesystem::path path = std::filesystem::weakly_canonical(file, failure);
    return failure ? absolutePath(file) : path;
}

class TagUndo {
public:
    TagUndo(const std::filesystem::path& batches, const std::string& name, const IsInUse& isInUse,
            const TaskContext& context)
        : batch_(OpenBatch::open(batches, name)),
          reader_(batch_.log()),
          isInUse_(isInUse),
          context_(context)
    {
        // What is missing is found by what the files contain.
        if (!reader_.isTorn())
            log_.emplace(batch_.log());
    }

    std::size_t changes() const { return reader_.states().size(); }
    LoggedChange change(std::size_t index) { return reader_.change(index); }

    /// @return nothing if it was not written
    std::optional<UndoOutcome> restore(std::size_t index, const LoggedChange& change)
    {
        const ReplacedFile file(change.file, isInUse_);
        FileContent now;
        if (file.size() > 0)
            now = file.contentOf({FilePiece::kept(0, file.size())}, context_.cancellation);
        const bool wasWritten = reader_.states()[index] != ChangeState::NotWritten;
        if (!wasWritten && now != change.after)
            return std::nullopt;
        const bool isUndone = now == change.before;
        if (!isUndone) {
            require<FileError>(now == change.after,
                               Message::english("%1 was changed after its tags were written; it "
                                                "stays as it is.",
                                                change.file.string()));
            put(file, change);
        }
        if (log_)
            log_->note(index, ChangeState::Restored);
        return isUndone ? UndoOutcome::AlreadyUndone : UndoOutcome::Restored;
    }

    void finish() { batch_.finish(); }

private:
    void put(const ReplacedFile& file, const LoggedChange& change) const
    {
        file.makeCopy(change.copy, change.undo, change.before, change.modified,
                      context_.cancellation);
        try {
            file.commit(change.copy);
        } catch (...) {
            std::error_code ignored; // removeLeftCopies() tries again
            std::filesystem::remove(change.copy, ignored);
            throw;
        }
    }

    OpenBatch batch_;
    UndoLogReader reader_;
    std::optional<UndoLog> log_;
    const IsInUse& isInUse_;
    const TaskContext& context_;
};

} // namespace

TagUndoResult undoTags(const std::filesystem::path& batches, const std::string& batch,
                       const std::vector<std::filesystem::path>& files, const IsInUse& isInUse,
                       const UndoObserver& observe, const TaskContext& context)
{
    removeLeftCopies(batches);
    TagUndo undo(batches, batch, isInUse, context);
    std::set<std::filesystem::path> wanted;
    for (const std::filesystem::path& file : files)
        wanted.insert(loggedPath(file));
    std::set<std::filesystem::path> missing = wanted;
    TagUndoResult result;
    for (std::size_t i = undo.changes(); i-- > 0;) {
        context.throwIfCanceled();
        const LoggedChange change = undo.change(i);
        missing.erase(change.file);
        context.report(
            {Stage::WriteTags, undo.changes() - 1 - i, undo.changes(), change.file.string()});
        if (!wanted.empty() && !wanted.contains(change.file))
            continue;
        std::optional<UndoOutcome> outcome;
        const std::optional<Message> failure =
            failureOf([&] { outcome = undo.restore(i, change); });
        if (failure) {
            ++result.failed;
            observe(change.file, UndoOutcome::Failed, *failure);
        } else if (outcome) {
            ++(*outcome == UndoOutcome::Restored ? result.restored : result.alreadyUndone);
            observe(change.file, *outcome, {});
        }
    }
    context.report({Stage::WriteTags, undo.changes(), undo.changes(), {}});
    undo.finish();
    if (!missing.empty())
        throw FileError(
            Message::english("%1 is not in the batch “%2”.", missing.begin()->string(), batch));
    return result;
}

} // namespace genrescope
