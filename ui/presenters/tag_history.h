#pragma once

#include "ui/presenters/tag_changes.h"
#include "ui/tasks/task_runner.h"

#include <QObject>
#include <QStringList>

#include <string>
#include <vector>

namespace genrescope {

/// What was written into tags earlier, also before the last start, and how it is taken back.
class TagHistory : public QObject {
    Q_OBJECT

public:
    /// @param changes  not owned.
    explicit TagHistory(TagChanges& changes, QObject* parent = nullptr);
    ~TagHistory() override;

    /// changed() follows, or failed().
    void read();
    /// The latest first.
    const std::vector<TagBatch>& batches() const { return batches_; }

    /// Whose files are shown; empty: none.
    const std::string& batch() const { return batch_; }
    void choose(const std::string& batch);
    const std::vector<BatchFile>& files() const { return files_; }

    bool isWorking() const { return changes_.isWorking(); }
    /// Takes the chosen batch back, or some files of it; changed() follows, and outcome() is known.
    void undo(const QStringList& files = {});
    void cancel() { changes_.cancel(); }

    /// Of the last undo().
    const TagUndoResult& outcome() const { return outcome_; }
    bool hasOutcome() const { return hasOutcome_; }
    /// A sentence for each file that stays as it is.
    const QStringList& failures() const { return failures_; }

Q_SIGNALS:
    void changed();
    /// One sentence.
    void failed(const QString& sentence);

private:
    TagChanges& changes_;
    std::vector<TagBatch> batches_;
    std::string batch_;
    std::vector<BatchFile> files_;
    TagUndoResult outcome_;
    bool hasOutcome_ = false;
    /// The job that runs is this one's.
    bool undoing_ = false;
    QStringList failures_;
    /// Last: its thread ends before anything that it uses.
    TaskRunner reader_;
};

} // namespace genrescope
