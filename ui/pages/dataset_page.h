#pragma once

#include "ui/presenters/dataset_presenter.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace genrescope {

class DatasetForm;
class DatasetReport;
class ErrorPanel;
class OpenWorkspace;
class StatePanel;
class TrackMarks;

/// Prepares a dataset from archives or folders, and shows what it contains.
class DatasetPage : public QWidget {
    Q_OBJECT

public:
    /// @param presenter, workspace, marks  not owned; outlive the page.
    DatasetPage(DatasetPresenter& presenter, OpenWorkspace& workspace, TrackMarks& marks,
                QWidget* parent = nullptr);

    /// Where the form would prepare a dataset.
    QString workspace() const;
    /// Fills the form with FMA's archives, unless something runs.
    void setArchives(const QStringList& files);
    /// Chooses the tracks that are marked on the Listen page, unless something runs.
    void setMarked();

Q_SIGNALS:
    /// A clip of the dataset is to be played.
    void playRequested(const genrescope::DatasetClip& clip);
    /// Models are to be taught the open dataset, or trained.
    void teachRequested();
    /// Tracks are to be marked.
    void listenRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void start();
    void retry();
    void openPrepared();
    void showState();
    void showStopped();
    void showWork();
    void retranslate();
    QString stageText(Stage stage) const;
    QString progressText(const DatasetProgress& progress) const;

    DatasetPresenter& presenter_;
    DatasetForm* form_;
    ErrorPanel* error_;
    QStackedWidget* stack_;
    StatePanel* empty_;
    QPushButton* emptyOpen_;
    StatePanel* work_;
    StatePanel* stopped_;
    QPushButton* continue_;
    QPushButton* showKept_;
    StatePanel* failed_;
    QPushButton* retry_;
    DatasetReport* report_;
};

} // namespace genrescope
