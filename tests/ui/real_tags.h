#pragma once

#include "tests/support/patience.h"
#include "tests/support/test_audio.h"
#include "tests/ui/fake_analyzer.h"
#include "ui/data/path_text.h"
#include "ui/playback/silent_output.h"
#include "ui/presenters/tag_history.h"
#include "ui/presenters/tag_presenter.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

namespace genrescope::test {

inline QByteArray hashOf(const QString& file)
{
    QFile content(file);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return content.open(QIODevice::ReadOnly) && hash.addData(&content) ? hash.result().toHex()
                                                                       : QByteArray();
}

/// Core's functions, with a folder of batches of the test's own.
inline TagWork realTags(const std::filesystem::path& batches)
{
    return {.read =
                [](const std::filesystem::path& file, const TaskContext& context) {
                    return readTaggedFile(file, context.cancellation);
                },
            .readNames = readGenreNames,
            .write =
                [batches](const std::vector<TagRow>& rows, TagWriteOptions options,
                          const RowObserver& observe, const TaskContext& context) {
                    options.batches = batches;
                    return writeTags(rows, options, observe, context);
                },
            .undo =
                [batches](const std::string& batch, const std::vector<std::filesystem::path>& files,
                          const IsInUse& isInUse, const UndoObserver& observe,
                          const TaskContext& context) {
                    return undoTags(batches, batch, files, isInUse, observe, context);
                },
            .batches = [batches] { return listTagBatches(batches); },
            .files = [batches](const std::string& batch) { return filesOfBatch(batches, batch); }};
}

/// A library of real files, which models that are none have heard as their names say, and all that
/// writes into their tags.
struct RealTags {
    QTemporaryDir folder;
    /// Waited for after each file that is written, on the worker.
    std::function<void(const TaskContext&)> afterFile = {};
    /// What the last write was told of files in use.
    IsInUse isInUse = {};
    std::shared_ptr<AnalyzerBackend> backend = std::make_shared<AnalyzerBackend>();
    LibraryPresenter library{{.makeAnalyzer = fakeAnalyzers(backend)},
                             folder.filePath(QStringLiteral("data"))};
    PlaybackEngine engine{[] { return std::make_unique<SilentOutput>(); }};
    AnalysisService analysis{fakeAnalyzers(backend), fakeInfo};
    TrackCollection tracks{analysis};
    Player player{engine, tracks};
    TagChanges changes{library, player, work()};
    TagPresenter tags{changes};

    TagWork work()
    {
        TagWork work = realTags(batches());
        work.write = [this, write = work.write](
                         const std::vector<TagRow>& rows, const TagWriteOptions& options,
                         const RowObserver& observe, const TaskContext& context) {
            isInUse = options.isInUse;
            const RowObserver waiting = [&](std::size_t row, const Message& failure) {
                observe(row, failure);
                if (afterFile)
                    afterFile(context);
            };
            return write(rows, options, waiting, context);
        };
        return work;
    }
    std::filesystem::path batches() const
    {
        return pathOf(folder.filePath(QStringLiteral("batches")));
    }
    QString file(const QString& name) const
    {
        return QFileInfo(folder.path()).canonicalFilePath() + QStringLiteral("/music/") + name;
    }

    /// @param genre  that its tag names; empty: none
    void put(const QString& name, const QString& genre = {}) const
    {
        QDir().mkpath(QFileInfo(file(name)).path());
        QStringList options;
        if (!genre.isEmpty())
            options << QStringLiteral("-metadata") << QStringLiteral("genre=") + genre;
        QVERIFY(makeAudio(file(name),
                          QStringLiteral("sine=frequency=440:duration=1:sample_rate=44100"),
                          options));
    }

    void scan()
    {
        library.setModels(fakeModels());
        library.open();
        QTRY_COMPARE(library.state(), LibraryPresenter::State::Ready);
        library.addFolder(QFileInfo(file(QStringLiteral("x"))).path());
        rest();
    }
    /// Until the library has nothing to do.
    void rest()
    {
        QTRY_VERIFY(library.scan() == LibraryPresenter::Scan::Idle && library.counts().tracks > 0 &&
                    library.counts().waiting == 0);
    }

    /// The preview of all tracks of the library, by title.
    void preview(const TagSettings& settings = {})
    {
        tags.setSettings(settings);
        bool done = false;
        library.withHeard(*library.table().ids(), [&](std::vector<HeardTrack> heard) {
            tags.open(std::move(heard), {{QStringLiteral("GRU"), 0}, {QStringLiteral("T"), 1}}, {});
            done = true;
        });
        QTRY_VERIFY(done);
        settle();
    }
    /// Until the preview is complete.
    void settle()
    {
        QTRY_VERIFY(tags.state() == TagPresenter::State::Ready && !tags.isPlanning() &&
                    !changes.isWorking());
    }
    void set(const std::function<void(TagSettings&)>& change)
    {
        TagSettings settings = tags.settings();
        change(settings);
        tags.setSettings(settings);
        settle();
    }
    void write()
    {
        tags.write();
        settle();
    }

    QString cell(int row, int column) { return tags.table().index(row, column).data().toString(); }
    QStringList column(int column)
    {
        QStringList cells;
        for (int row = 0; row < tags.table().rowCount(); ++row)
            cells << cell(row, column);
        return cells;
    }
    bool edit(int row, const QString& genres)
    {
        return tags.table().setData(tags.table().index(row, TagTableModel::Then), genres,
                                    Qt::EditRole);
    }
    bool leaveOut(int row)
    {
        return tags.table().setData(tags.table().index(row, TagTableModel::File), Qt::Unchecked,
                                    Qt::CheckStateRole);
    }
};

/// Genres of a file's tag.
inline QString genresIn(const QString& file)
{
    return textOf(genreText(readTaggedFile(pathOf(file), {}).tags.genres));
}

} // namespace genrescope::test
