#pragma once

#include "core/tagging/genre_rules.h"
#include "ui/data/model_label.h"
#include "ui/data/tag_entry.h"
#include "ui/models/tag_table_model.h"
#include "ui/presenters/tag_changes.h"
#include "ui/tasks/task_runner.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace genrescope {

/// What is written, and how.
struct TagSettings {
    GenreRules rules = {};
    /// The place of the model whose genres they are; nothing: all models must call them.
    std::optional<int> model = {};
    GenreTagForm form = {};
    bool keepsTimes = false;

    bool operator==(const TagSettings&) const = default;
};

/// How many files of a preview are what.
struct TagCounts {
    /// They would be written.
    int wanted = 0;
    int written = 0;
    int refused = 0;
    int takenBack = 0;

    bool operator==(const TagCounts&) const = default;
};

/// "Write genre tags": a preview of what files say now and would say then, which a person can
/// change; then the tags are written, and can be taken back. Nothing is heard for that.
class TagPresenter : public QObject {
    Q_OBJECT

public:
    enum class State { Empty, Reading, Ready, Writing, Undoing };
    Q_ENUM(State)

    /// @param changes  not owned.
    explicit TagPresenter(TagChanges& changes, QObject* parent = nullptr);
    ~TagPresenter() override;

    /// Makes the preview of these files in place of another one; nothing happens while files are
    /// written.
    /// @param models   by whom they were heard, by place
    /// @param noMusic  models' labels that stand for no genre
    void open(std::vector<HeardTrack> tracks, const std::vector<ModelLabel>& models,
              const QStringList& noMusic);
    /// Forgets the preview; while files are written, that is stopped first.
    void close();

    State state() const { return state_; }
    /// What is shown follows the settings only in a moment.
    bool isPlanning() const { return planning_ > 0; }
    bool canWrite() const;
    bool canUndo() const;
    const Progress& progress() const { return progress_; }
    TagTableModel& table() { return table_; }
    TagCounts counts() const;
    const std::vector<ModelLabel>& models() const { return models_; }

    const TagSettings& settings() const { return settings_; }
    /// Rows that a person has edited stay.
    void setSettings(const TagSettings& settings);
    /// What genres are called, from a table (readGenreNames()); empty: as models call them.
    void setNames(const QString& table);

    void write();
    /// Takes back what was written last, of this preview.
    void undo();
    void cancel();

Q_SIGNALS:
    void changed();
    void progressChanged();
    /// One sentence.
    void failed(const QString& sentence);

private:
    using Entries = std::vector<TagEntry>;

    void setState(State state);
    void read(const std::vector<std::size_t>& rows);
    void interruptReading();
    void take(const std::vector<std::size_t>& rows, Entries entries);
    void plan();
    void takePlan(Entries planned);
    void onWritten(std::size_t index, const QString& file, const QString& failure);
    void onUndone(const QString& file, UndoOutcome outcome, const QString& failure);
    void onEnded();
    void setTaken(int row, bool taken);
    void setGenresOf(int row, const QString& genres);
    TagEntry entry(std::size_t row) const { return table_.entries().at(row); }

    TagChanges& changes_;
    State state_ = State::Empty;
    Progress progress_;
    std::vector<ModelLabel> models_;
    TagSettings settings_;
    TagTableModel table_;
    int planning_ = 0;
    /// Of this preview, the latest last.
    QStringList batches_;
    /// Whether all of what was last taken back was.
    bool undoneAll_ = true;
    bool closing_ = false;
    /// The row of each file that is written.
    std::vector<std::size_t> writing_;
    /// Rows by the names that batches give their files.
    QHash<QString, std::size_t> rows_;
    /// Rows whose files are being read, or are to be once nothing is written any more.
    std::vector<std::size_t> reading_;
    std::vector<std::size_t> readAgain_;
    // Last: their threads end before anything that they use.
    TaskRunner namesReader_;
    TaskRunner planner_;
    TaskRunner reader_;
};

} // namespace genrescope
