#pragma once

#include "ui/presenters/dataset_presenter.h"

#include <QWidget>

#include <vector>

class QLabel;
class QLayout;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace genrescope {

class DatasetKind;
class MarkedTracks;
class PathPicker;
class ReaderFields;
class TrackMarks;

/// What to prepare, and where: the tracks that are marked on the Listen page, or any kind of
/// dataset that core can read, each with the fields that its reader describes. A new reader needs
/// no edit here.
class DatasetForm : public QWidget {
    Q_OBJECT

public:
    /// @param marks  not owned.
    explicit DatasetForm(TrackMarks& marks, QWidget* parent = nullptr);

    DatasetRequest request() const;
    QString workspace() const;
    /// The workspace that is open now: the place for the next dataset, unless its kind has one of
    /// its own.
    void setWorkspace(const QString& folder);
    /// Chooses FMA's archives: the one that is called metadata, and the audio.
    void setArchives(const QStringList& files);
    /// Chooses the tracks that are marked on the Listen page.
    void setMarked();

    /// While something runs, the form is read-only and only Stop can be pressed.
    void setRunning(bool running, bool stopping);

Q_SIGNALS:
    void startRequested();
    void stopRequested();
    void openRequested();
    /// Tracks are to be marked.
    void listenRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Choice {
        QRadioButton* button = nullptr;
        DatasetKind* kind = nullptr;
    };

    void addKinds(TrackMarks& marks);
    void choose(const DatasetKind& kind);
    QLayout* makeJobs();
    QLayout* makeButtons();
    const DatasetKind& chosen() const;
    void retranslate();
    void updateKind();
    void proposeWorkspace();
    void updateStart();
    /// Suggests a workspace for existing audio, unless one has been chosen.
    void suggestWorkspace(const QString& source);

    std::vector<Choice> choices_;
    ReaderFields* archives_ = nullptr;
    MarkedTracks* marked_ = nullptr;
    QLabel* workspaceLabel_;
    PathPicker* workspace_;
    /// What was suggested for it; nothing else is ever replaced.
    QString suggestion_;
    QString openWorkspace_;
    QLabel* jobsLabel_;
    QSpinBox* jobs_;
    QPushButton* start_;
    QPushButton* stop_;
    QPushButton* open_;
};

} // namespace genrescope
