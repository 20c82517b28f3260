#pragma once

#include "ui/models/average_score_model.h"
#include "ui/models/genre_score_model.h"

#include <QWidget>

#include <memory>
#include <set>
#include <string>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QSplitter;
class QTableView;

namespace genrescope {

class SortedGenres;
class TopLevelBox;

/// The genres of a report with the average precision of each checkpoint, and below them the
/// averages under their right names.
class GenrePanel : public QWidget {
    Q_OBJECT

public:
    explicit GenrePanel(QWidget* parent = nullptr);

    /// @param report  not null.
    /// @param nested  genres that are part of others.
    void setReport(std::shared_ptr<const EvaluationReport> report,
                   const std::set<std::string>& nested);
    void setCurrent(std::size_t label);

Q_SIGNALS:
    void genreChosen(std::size_t label);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillAverages();
    /// Makes room for all averages.
    void fitAverages();
    /// Scores break before their intervals where the averages' names need the room.
    void fitScores();
    void retranslate();

    std::shared_ptr<const EvaluationReport> report_;
    GenreScoreModel genres_;
    AverageScoreModel averages_;
    SortedGenres* sorted_;
    TopLevelBox* topLevel_ = nullptr;
    QLabel* title_;
    QLineEdit* filter_;
    QTableView* genreTable_;
    QWidget* averagePart_ = nullptr;
    QLabel* averageTitle_;
    QTableView* averageTable_;
    QSplitter* splitter_;
    bool fitted_ = false;
};

} // namespace genrescope
