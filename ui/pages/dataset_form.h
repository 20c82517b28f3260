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

class PathPicker;
class ReaderFields;

/// What to prepare, and where: any kind of dataset that core can read, each with the fields that
/// its reader describes. A new reader needs no edit here.
class DatasetForm : public QWidget {
    Q_OBJECT

public:
    explicit DatasetForm(QWidget* parent = nullptr);

    DatasetRequest request() const;
    QString workspace() const;
    void setWorkspace(const QString& folder);
    /// Chooses FMA's archives: the one that is called metadata, and the audio.
    void setArchives(const QStringList& files);

    /// While something runs, the form is read-only and only Stop can be pressed.
    void setRunning(bool running, bool stopping);

Q_SIGNALS:
    void startRequested();
    void stopRequested();
    void openRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    /// A kind of dataset to choose.
    struct Source {
        QRadioButton* button = nullptr;
        ReaderFields* fields = nullptr;
    };

    void addReaders();
    QLayout* makeJobs();
    QLayout* makeButtons();
    const ReaderFields& chosen() const;
    void retranslate();
    void updateSource();
    void updateStart();
    /// Suggests a workspace for existing audio, unless one has been chosen.
    void suggestWorkspace(const QString& source);

    std::vector<Source> sources_;
    QLabel* workspaceLabel_;
    PathPicker* workspace_;
    /// What was suggested for it; nothing else is ever replaced.
    QString suggestion_;
    QLabel* jobsLabel_;
    QSpinBox* jobs_;
    QPushButton* start_;
    QPushButton* stop_;
    QPushButton* open_;
};

} // namespace genrescope
