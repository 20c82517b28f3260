#pragma once

#include "core/crops/verdict.h"
#include "ui/models/genre_table_model.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace genrescope {

class ProbabilityBars;
class StatePanel;

/// The models' predictions for a track, as bars or as a table; and how to get a model if there is
/// none.
class ListenGenres : public QWidget {
    Q_OBJECT

public:
    explicit ListenGenres(QWidget* parent = nullptr);

    void setModelsPresent(bool present);
    /// Another track, without any values yet.
    void clear();
    /// @param final  the values will not change any more.
    void setCurves(const GenreCurves& curves, bool final);
    /// Says why in place of values.
    void setNothingToJudge(Verdict verdict);
    /// Seconds.
    void setPlayhead(double seconds);

    int topCount() const;
    void setTopCount(int count);
    bool isTable() const;
    void setTable(bool table);

    /// On show, from the top.
    QStringList genres() const;

Q_SIGNALS:
    /// The genres on show, from the top.
    void genresChanged(const QStringList& genres);
    void topCountChanged(int count);
    void trainRequested();
    void openModelRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void setVerdict(Verdict verdict);
    void choosePanel();
    void retranslate();

    GenreTableModel model_;
    QLabel* heading_;
    QToolButton* sort_;
    QToolButton* asTable_;
    QComboBox* top_;
    QStackedWidget* stack_;
    ProbabilityBars* bars_;
    QTreeView* table_;
    StatePanel* noModel_;
    QPushButton* train_;
    QPushButton* openModel_;
    StatePanel* nothing_;
    bool modelsPresent_ = false;
    Verdict verdict_ = Verdict::Judged;
};

} // namespace genrescope
