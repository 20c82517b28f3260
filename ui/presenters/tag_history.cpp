#include "ui/presenters/tag_history.h"

#include <algorithm>
#include <utility>

namespace genrescope {

TagHistory::TagHistory(TagChanges& changes, QObject* parent) : QObject(parent), changes_(changes)
{
    connect(&changes_, &TagChanges::workingChanged, this, &TagHistory::changed);
    connect(&changes_, &TagChanges::undone, this,
            [this](const QString&, UndoOutcome outcome, const QString& failure) {
                if (!undoing_)
                    return;
                outcome_.restored += outcome == UndoOutcome::Restored;
                outcome_.alreadyUndone += outcome == UndoOutcome::AlreadyUndone;
                outcome_.failed += outcome == UndoOutcome::Failed;
                if (!failure.isEmpty())
                    failures_ << failure;
            });
    connect(&changes_, &TagChanges::failed, this, [this](const QString& sentence) {
        if (undoing_)
            Q_EMIT failed(sentence);
    });
    connect(&changes_, &TagChanges::ended, this, [this] {
        hasOutcome_ = std::exchange(undoing_, false) || hasOutcome_;
        read();
    });
    connect(&reader_, &TaskRunner::failed, this, &TagHistory::failed);
}

TagHistory::~TagHistory() = default;

void TagHistory::read()
{
    reader_.start<std::vector<TagBatch>>(
        [list = changes_.work().batches](const TaskContext&) {
            std::vector<TagBatch> batches = list();
            std::erase_if(
                batches, [](const TagBatch& batch) { return batch.changed == 0 && !batch.damage; });
            std::ranges::reverse(batches);
            return batches;
        },
        [this](std::vector<TagBatch> batches) {
            batches_ = std::move(batches);
            const bool isThere =
                std::ranges::find(batches_, batch_, &TagBatch::name) != batches_.end();
            choose(isThere || batches_.empty() ? batch_ : batches_.front().name);
        });
}

void TagHistory::choose(const std::string& batch)
{
    if (batch != batch_) {
        files_.clear();
        hasOutcome_ = false;
    }
    batch_ = batch;
    Q_EMIT changed();
    if (batch.empty())
        return;
    reader_.start<std::vector<BatchFile>>(
        [list = changes_.work().files, batch](const TaskContext&) { return list(batch); },
        [this, batch](std::vector<BatchFile> files) {
            if (batch != batch_)
                return;
            files_ = std::move(files);
            Q_EMIT changed();
        });
}

void TagHistory::undo(const QStringList& files)
{
    if (batch_.empty() || changes_.isWorking())
        return;
    outcome_ = {};
    failures_.clear();
    hasOutcome_ = false;
    undoing_ = true;
    changes_.undo(QString::fromStdString(batch_), files);
}

} // namespace genrescope
