#include "ui/presenters/tag_changes.h"

#include "core/base/error.h"
#include "ui/data/path_text.h"
#include "ui/library/catalog_writer.h"
#include "ui/text/error_text.h"

#include <QFile>

#include <chrono>
#include <map>
#include <mutex>
#include <optional>
#include <utility>

namespace genrescope {

namespace {

/// A disk that answers has closed a file long before; one that does not answer holds up nothing.
constexpr std::chrono::seconds closingPatience(2);

std::filesystem::path nameInBatches(const std::filesystem::path& file)
{
    std::error_code failure;
    const std::filesystem::path path = std::filesystem::weakly_canonical(file, failure);
    return failure ? file : path;
}

} // namespace

/// Tells the catalog of files that were written to. Its failures are none of the files': they are
/// heard again, no more.
class TagChanges::CatalogNews {
public:
    /// @param catalog  empty: there is none
    CatalogNews(const QString& catalog, std::function<AudioInfo(const std::filesystem::path&)> read)
        : read_(std::move(read))
    {
        try {
            if (!catalog.isEmpty())
                writer_.emplace(catalog);
        } catch (const Error&) {
            writer_.reset();
        }
    }

    void tell(const std::filesystem::path& file, const FileStamp& before)
    {
        const std::optional<FileStamp> after = stampOf(file);
        if (!writer_ || !after || *after == before)
            return;
        try {
            writer_->retag(textOf(file), before, *after, read_(file));
        } catch (const Error&) {
            return;
        }
    }

private:
    std::optional<CatalogWriter> writer_;
    std::function<AudioInfo(const std::filesystem::path&)> read_;
};

class TagChanges::Shared {
public:
    void setPlaying(const QString& file)
    {
        const std::scoped_lock lock(mutex_);
        playing_ = pathOf(file);
    }

    IsInUse isInUse()
    {
        return [this](const std::filesystem::path& file) {
            const std::scoped_lock lock(mutex_);
            std::error_code failure;
            return !playing_.empty() && std::filesystem::equivalent(playing_, file, failure);
        };
    }

private:
    std::mutex mutex_;
    std::filesystem::path playing_;
};

TagChanges::TagChanges(LibraryPresenter& library, Player& player, TagWork work, QObject* parent)
    : QObject(parent),
      library_(library),
      player_(player),
      work_(std::move(work)),
      shared_(std::make_shared<Shared>())
{
    connect(&player_, &Player::playingChanged, this, &TagChanges::followPlayer);
    connect(&player_, &Player::trackChanged, this, &TagChanges::followPlayer);
    connect(&runner_, &TaskRunner::progressed, this, &TagChanges::progressed);
    connect(&runner_, &TaskRunner::canceled, this, &TagChanges::end);
    connect(&runner_, &TaskRunner::failed, this, [this](const QString& sentence) {
        Q_EMIT failed(sentence);
        end();
    });
}

TagChanges::~TagChanges() = default;

void TagChanges::followPlayer()
{
    shared_->setPlaying(player_.isPlaying() ? player_.file() : QString());
}

template<typename Tell>
void TagChanges::onGui(Tell tell)
{
    QMetaObject::invokeMethod(this, std::move(tell), Qt::QueuedConnection);
}

void TagChanges::write(std::vector<TagRow> rows, const GenreTagForm& form, bool keepsTimes)
{
    start([this, rows = std::move(rows), form, keepsTimes,
           shared = shared_](const TaskContext& context, CatalogNews& news) {
        const TagWriteOptions options = {
            .form = form,
            .keepsTimes = keepsTimes,
            .isInUse = shared->isInUse(),
            .onBatch = [this](const std::string& batch) {
                onGui([this, batch] { Q_EMIT batchMade(QString::fromStdString(batch)); });
            }};
        const auto observe = [&](std::size_t row, const Message& failure) {
            const TaggedFile& file = rows[row].file;
            if (failure.isEmpty())
                news.tell(file.path, file.stamp);
            onGui([this, row, name = textOf(nameInBatches(file.path)),
                   sentence = messageText(failure)] { Q_EMIT written(row, name, sentence); });
        };
        work_.write(rows, options, observe, context);
    });
}

void TagChanges::undo(const QString& batch, const QStringList& files)
{
    start([this, batch, files, shared = shared_](const TaskContext& context, CatalogNews& news) {
        std::vector<std::filesystem::path> paths;
        for (const QString& file : files)
            paths.push_back(pathOf(file));
        std::map<std::filesystem::path, FileStamp> before;
        for (const BatchFile& file : work_.files(batch.toStdString()))
            before[file.file] = stampOf(file.file).value_or(FileStamp());
        const auto observe = [&](const std::filesystem::path& file, UndoOutcome outcome,
                                 const Message& failure) {
            if (outcome == UndoOutcome::Restored)
                news.tell(file, before[file]);
            onGui([this, name = textOf(file), outcome, sentence = messageText(failure)] {
                Q_EMIT undone(name, outcome, sentence);
            });
        };
        work_.undo(batch.toStdString(), paths, shared->isInUse(), observe, context);
    });
}

void TagChanges::start(Job job)
{
    if (working_)
        return;
    working_ = true;
    canceled_ = false;
    Q_EMIT workingChanged();
    library_.holdScan([this, job = std::move(job)] {
        if (canceled_) {
            end();
            return;
        }
        runner_.start<bool>(
            [job, closing = player_.letGo(), catalog = library_.openCatalogFile(),
             read = library_.infoReader()](const TaskContext& context) {
                const auto deadline = std::chrono::steady_clock::now() + closingPatience;
                for (const std::shared_future<void>& closed : closing)
                    closed.wait_until(deadline);
                CatalogNews news(catalog, read);
                job(context, news);
                return true;
            },
            [this](bool) { end(); });
    });
}

void TagChanges::cancel()
{
    canceled_ = true;
    runner_.cancel();
}

void TagChanges::end()
{
    player_.takeBack();
    library_.releaseScan();
    working_ = false;
    Q_EMIT workingChanged();
    Q_EMIT ended();
}

} // namespace genrescope
