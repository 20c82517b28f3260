#pragma once

#include "ui/data/dataset_summary.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSplitter;
class QTabWidget;
class QTableView;

namespace genrescope {

class FaultyClips;
class FrequencyChart;
class GenreFrequencyModel;
class SortedGenres;
class TopLevelBox;

/// The content of a prepared dataset: figures, the table of genres with its chart, clips that were
/// left out, and notes.
class DatasetReport : public QWidget {
    Q_OBJECT

public:
    explicit DatasetReport(QWidget* parent = nullptr);

    /// @param canPrepareAgain  whether prepareRequested() is offered
    void setSummary(const DatasetSummary& summary, bool canPrepareAgain);

Q_SIGNALS:
    void playRequested(const genrescope::FailedClip& clip);
    /// The clip's file is to be shown in the file manager.
    void showRequested(const genrescope::FailedClip& clip);
    /// What is not ready is to be tried again.
    void prepareRequested();
    /// Models are to be taught these genres, or trained.
    void teachRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    enum Figure { Tracks, Training, Validation, Test, Artists, Shared, Faulty, FigureCount };
    static constexpr int FiguresInLine = Artists;

    QWidget* makeGenres();
    QWidget* makeFaulty();
    QWidget* makeNotes();
    QWidget* makeFigures();
    void retranslate();
    void showFigures();
    QStringList notes() const;

    DatasetSummary summary_;
    QLabel* names_[FigureCount] = {};
    QLabel* values_[FigureCount] = {};
    QLabel* title_;
    QPushButton* teach_;
    QTabWidget* tabs_;
    QLabel* genreTitle_ = nullptr;
    QLabel* faultyTitle_ = nullptr;
    QLabel* notesTitle_ = nullptr;
    GenreFrequencyModel* genres_;
    SortedGenres* sortedGenres_;
    TopLevelBox* topLevel_ = nullptr;
    QTableView* genreTable_;
    FrequencyChart* chart_;
    FaultyClips* faulty_ = nullptr;
    QPushButton* again_ = nullptr;
    QPlainTextEdit* notes_;
};

} // namespace genrescope
