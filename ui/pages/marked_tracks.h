#pragma once

#include "ui/pages/dataset_kind.h"
#include "ui/services/track_marks.h"

class QLabel;
class QPushButton;

namespace genrescope {

/// The kind of dataset that a person made on the Listen page: the tracks that are marked there.
class MarkedTracks : public DatasetKind {
    Q_OBJECT

public:
    /// @param marks  not owned.
    MarkedTracks(TrackMarks& marks, QWidget* parent);

    QString title() const override;
    bool isComplete() const override { return marks_.count() > 0; }
    void fill(DatasetRequest& request) const override;
    QString usualWorkspace() const override;
    void retranslate() override;

Q_SIGNALS:
    /// Tracks are to be marked.
    void listenRequested();

private:
    QString contentText() const;
    QString adviceText() const;
    void chooseExport();

    TrackMarks& marks_;
    QLabel* content_;
    QLabel* advice_;
    QPushButton* listen_;
    QPushButton* export_;
};

} // namespace genrescope
