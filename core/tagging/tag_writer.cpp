#include "core/tagging/tag_writer.h"

#include "core/base/error.h"
#include "core/decoding/sandboxed_decoder.h"
#include "core/decoding/sandboxed_tags.h"
#include "core/tagging/tag_batches.h"

#include <algorithm>

namespace genrescope {

namespace {

/// Of a batch whose files are written.
class TagWriter {
public:
    TagWriter(const TagWriteOptions& options, const TaskContext& context)
        : options_(options),
          context_(context),
          batch_(OpenBatch::create(options.batches)),
          log_(batch_.log())
    {
    }

    const OpenBatch& batch() const { return batch_; }

    void write(const TagRow& row);

    void finish()
    {
        if (changes_ > 0)
            batch_.finish();
        else
            batch_.remove();
    }

private:
    /// What a file becomes.
    struct Change {
        FilePieces pieces = {};
        AudioPayload payload = {};
    };

    Change changeOf(const TagRow& row, const ReplacedFile& file) const;
    /// In the log, before anything else happens.
    LoggedChange logged(const ReplacedFile& file, const Change& change);
    void replace(const TagRow& row, const ReplacedFile& file, const Change& change,
                 const LoggedChange& entry);
    /// As another process reads it, which was not there when it was written.
    void check(const TagRow& row, const LoggedChange& entry, const Change& change) const;

    GenreTagEdit editOf(const TagRow& row) const
    {
        return {.genres = row.then, .confidence = row.confidence, .form = options_.form};
    }
    SandboxedTags tagsOf(const std::filesystem::path& file) const
    {
        return SandboxedTags(std::make_unique<FileSource>(file),
                             whenCanceled(context_.cancellation));
    }
    void reach(WriteStep step) const
    {
        if (options_.onStep)
            options_.onStep(step);
    }

    const TagWriteOptions& options_;
    const TaskContext& context_;
    OpenBatch batch_;
    UndoLog log_;
    std::size_t changes_ = 0;
};

TagWriter::Change TagWriter::changeOf(const TagRow& row, const ReplacedFile& file) const
{
    SandboxedTags tags = tagsOf(file.path());
    const bool isSame = stampOf(file.path()) == row.file.stamp &&
                        tags.read().fingerprint == row.file.tags.fingerprint;
    require<FileError>(isSame,
                       Message::english("%1 has changed since the preview; look at it again.",
                                        row.file.path.string()));
    return {.pieces = tags.edited(editOf(row)), .payload = tags.payload()};
}

LoggedChange TagWriter::logged(const ReplacedFile& file, const Change& change)
{
    FileSource source(file.path());
    LoggedChange entry = {.file = file.path(),
                          .copy = batch_.copyOf(file.path(), changes_),
                          .modified = file.modified()};
    if (file.size() > 0)
        entry.before = file.contentOf({FilePiece::kept(0, file.size())}, context_.cancellation);
    entry.after = file.contentOf(change.pieces, context_.cancellation);
    entry.undo = undoOf(change.pieces, source);
    require<FileError>(ownBytesOf(entry.undo) <= maxTagBytes,
                       Message::english("%1 would lose more than its tags; nothing was changed.",
                                        file.path().string()));
    log_.add(entry);
    if (++changes_ == 1 && options_.onBatch)
        options_.onBatch(batch_.name());
    return entry;
}

void TagWriter::check(const TagRow& row, const LoggedChange& entry, const Change& change) const
{
    SandboxedTags tags = tagsOf(entry.copy);
    const GenreTags found = tags.read();
    const auto isThere = [&](const std::string& genre) {
        return joinedGenres(found.genres, {genre}).size() == found.genres.size();
    };
    require<FileError>(std::ranges::all_of(row.then, isThere) && found.confidence == row.confidence,
                       Message::english("The genres could not be read back from the copy of %1; "
                                        "nothing was changed.",
                                        entry.file.string()));
    require<FileError>(
        tags.payload() == change.payload,
        Message::english("The sound of the copy of %1 would not be the same; nothing "
                         "was changed.",
                         entry.file.string()));
}

void TagWriter::replace(const TagRow& row, const ReplacedFile& file, const Change& change,
                        const LoggedChange& entry)
{
    const auto modified =
        options_.keepsTimes ? std::optional(file.modified()) : std::optional<std::int64_t>();
    file.makeCopy(entry.copy, change.pieces, entry.after, modified, context_.cancellation);
    try {
        reach(WriteStep::Copied);
        check(row, entry, change);
        reach(WriteStep::Checked);
        file.commit(entry.copy);
    } catch (...) {
        std::error_code ignored; // removeLeftCopies() tries again
        std::filesystem::remove(entry.copy, ignored);
        throw;
    }
    reach(WriteStep::Renamed);
}

void TagWriter::write(const TagRow& row)
{
    const ReplacedFile file(row.file.path, options_.isInUse);
    const Change change = changeOf(row, file);
    const LoggedChange entry = logged(file, change);
    const std::size_t number = changes_ - 1;
    reach(WriteStep::Logged);
    try {
        replace(row, file, change, entry);
    } catch (...) {
        log_.note(number, ChangeState::NotWritten);
        throw;
    }
    log_.note(number, ChangeState::Written);
}

} // namespace

TagWriteResult writeTags(const std::vector<TagRow>& rows, const TagWriteOptions& options,
                         const RowObserver& observe, const TaskContext& context)
{
    removeLeftCopies(options.batches);
    TagWriter writer(options, context);
    TagWriteResult result;
    try {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            context.throwIfCanceled();
            context.report({Stage::WriteTags, i, rows.size(), rows[i].file.path.string()});
            if (!rows[i].isChange())
                continue;
            const std::optional<Message> failure = failureOf([&] { writer.write(rows[i]); });
            ++(failure ? result.failed : result.written);
            observe(i, failure.value_or(Message()));
        }
    } catch (const Canceled&) {
        writer.finish();
        throw;
    }
    context.report({Stage::WriteTags, rows.size(), rows.size(), {}});
    writer.finish();
    if (result.written > 0)
        result.batch = writer.batch().name();
    return result;
}

} // namespace genrescope
