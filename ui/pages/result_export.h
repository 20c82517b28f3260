#pragma once

#include "core/reports/prediction_report.h"
#include "ui/data/track_item.h"
#include "ui/tasks/task_runner.h"

#include <QObject>

#include <vector>

class QWidget;

namespace genrescope {

class ListenPresenter;

/// Takes what the models hear to other programs: as files, and as text to paste.
class ResultExport : public QObject {
    Q_OBJECT

public:
    /// @param presenter, page  not owned; dialogs belong to the page.
    ResultExport(const ListenPresenter& presenter, QWidget& page);
    /// Waits until what is being written is written.
    ~ResultExport() override;

    /// Asks where to, and writes the whole list.
    void saveList();
    /// The same for the track on show, over time.
    void saveTimeline();
    /// To the clipboard, as a table with tabs.
    void copy(const std::vector<TrackKey>& tracks) const;

    enum class ListForm { Csv, Tsv, Json };
    enum class TimelineForm { Csv, Audacity, Raven };
    /// In the background.
    void writeList(const QString& file, ListForm form);
    void writeTimeline(const QString& file, TimelineForm form);

Q_SIGNALS:
    /// One sentence.
    void failed(const QString& sentence);

private:
    ListedTrack listed(const TrackItem& track) const;
    std::vector<ListedTrack> list() const;
    std::vector<std::string> models() const;

    const ListenPresenter& presenter_;
    QWidget& page_;
    // Last: its thread ends before anything that it uses.
    TaskRunner writer_;
};

} // namespace genrescope
