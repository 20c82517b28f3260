#pragma once

#include "ui/presenters/dataset_presenter.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace genrescope {

class PathPicker;

/// What to prepare: FMA's archives or a folder of genre folders, the workspace, and how labels and
/// splits are made.
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
    QWidget* makeSource();
    QWidget* makeOptions();
    void retranslate();
    void retranslateCombos();
    void updateSource();
    void updateStart();
    /// Suggests a workspace for existing audio, unless one has been chosen.
    void suggestWorkspace(const QString& source);

    QRadioButton* fma_;
    QRadioButton* folders_;
    QLabel* metadataLabel_;
    PathPicker* metadata_;
    QLabel* audioLabel_;
    PathPicker* audio_;
    QLabel* folderLabel_;
    PathPicker* folder_;
    QLabel* workspaceLabel_;
    PathPicker* workspace_;
    /// What was suggested for it; nothing else is ever replaced.
    QString suggestion_;
    QWidget* source_;
    QWidget* options_;
    QLabel* subsetLabel_;
    QComboBox* subset_;
    QLabel* labelsLabel_;
    QComboBox* labels_;
    QLabel* splitLabel_;
    QComboBox* split_;
    QLabel* minTracksLabel_;
    QSpinBox* minTracks_;
    QLabel* jobsLabel_;
    QSpinBox* jobs_;
    QCheckBox* verify_;
    QPushButton* start_;
    QPushButton* stop_;
    QPushButton* open_;
};

} // namespace genrescope
