#pragma once

#include "ui/tasks/task_runner.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <utility>
#include <vector>

namespace genrescope {

/// Genres that a person gave a file.
struct TrackMark {
    QString path = {};
    /// None: it is not marked.
    QStringList genres = {};
    /// Who it is by; empty where that is not known.
    QString artist = {};
};

/// The genres that a person gives tracks, in a table of genres that core's LabelReader reads: a
/// line for each file, with the columns path, genre and artist. People may edit it, too: each
/// change reads it again and touches the lines of its files alone.
///
/// A table that makes no sense is put aside, and said to be, before another one is written.
class TrackMarks : public QObject {
    Q_OBJECT

public:
    /// Reads the table; changed() follows.
    explicit TrackMarks(const QString& file, QObject* parent = nullptr);
    /// Writes what has not been written yet.
    ~TrackMarks() override;

    /// The table; not there while nothing is marked.
    const QString& file() const { return file_; }

    QStringList genresOf(const QString& path) const;
    /// How many files are marked.
    int count() const { return static_cast<int>(marks_.size()); }
    /// Each genre with the number of its files, in natural order.
    std::vector<std::pair<QString, int>> genres() const;

    void set(const std::vector<TrackMark>& marks);
    /// For a file that is marked and whose artist was not known.
    void setArtist(const QString& path, const QString& artist);

    /// Waits until the table says all that was set.
    void finishWriting();
    /// Saves a copy.
    void exportTo(const QString& file);

    /// The genres that a text names, several separated by semicolons; none for words that name no
    /// genre, such as "Other".
    static QStringList genresIn(const QString& text);

Q_SIGNALS:
    void changed();
    /// One sentence.
    void failed(const QString& sentence);

private:
    struct Mark {
        QStringList genres = {};
        QString artist = {};

        bool operator==(const Mark&) const = default;
    };
    using Marks = QHash<QString, Mark>;
    /// What a job finds.
    struct Found {
        Marks marks = {};
        /// What was wrong with the table: one sentence, or empty.
        QString problem = {};
    };
    class Table;

    void start(Found (Table::*work)());
    void take(Found found);

    const QString file_;
    Marks marks_;
    /// Used on the worker thread.
    std::shared_ptr<Table> table_;
    int jobs_ = 0;
    // Last: its thread ends before anything that it uses.
    TaskRunner runner_;
};

} // namespace genrescope
