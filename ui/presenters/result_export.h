#pragma once

#include "core/reports/prediction_report.h"
#include "ui/data/track_item.h"
#include "ui/tasks/task_runner.h"

#include <QObject>

#include <vector>

namespace genrescope {

class ListenPresenter;

/// Takes what the models hear to other programs: as files, and as text to paste.
class ResultExport : public QObject {
    Q_OBJECT

public:
    /// @param presenter  not owned.
    explicit ResultExport(const ListenPresenter& presenter, QObject* parent = nullptr);
    /// Waits until what is being written is written.
    ~ResultExport() override;

    /// What is known of tracks, as a table with tabs, to paste.
    QString tableOf(const std::vector<TrackKey>& tracks) const;

    enum class ListForm { Csv, Tsv, Json };
    enum class TimelineForm { Csv, Audacity, Raven, SonicVisualiser };
    /// The whole list, in the background.
    void writeList(const QString& file, ListForm form);
    /// The track on show over time, in the background.
    void writeTimeline(const QString& file, TimelineForm form);

Q_SIGNALS:
    /// One sentence.
    void failed(const QString& sentence);

private:
    ListedTrack listed(const TrackItem& track) const;
    std::vector<ListedTrack> list() const;
    std::vector<std::string> models() const;

    const ListenPresenter& presenter_;
    // Last: its thread ends before anything that it uses.
    TaskRunner writer_;
};

} // namespace genrescope
