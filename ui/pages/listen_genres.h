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
class TopLevelBox;
class WhyMenu;

/// The models' predictions for a track, as bars or as a table; and how to get a model if there is
/// none.
class ListenGenres : public QWidget {
    Q_OBJECT

public:
    explicit ListenGenres(QWidget* parent = nullptr);

    void setModelsPresent(bool present);
    /// Whether the program came with models; where it did not, it says how to get them.
    void setStartersPresent(bool present);
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
    /// Asks for an explanation of the genre that was chosen last, or of the first, by the first
    /// model that knows it.
    void askWhy();

Q_SIGNALS:
    /// The genres on show, from the top.
    void genresChanged(const QStringList& genres);
    void topCountChanged(int count);
    /// The genre is to be explained by a model, by its index.
    void whyRequested(const QString& genre, std::size_t model);
    /// How far the genre's scores move is to be found out.
    void robustnessRequested(const QString& genre);
    void trainRequested();
    void openModelRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void showCurves();
    void setVerdict(Verdict verdict);
    void choosePanel();
    QString currentGenre() const;
    /// The menu of one genre.
    void openWhyMenu(const QPoint& where);
    void retranslate();

    GenreCurves curves_;
    bool isFinal_ = false;
    GenreTableModel model_;
    QLabel* heading_;
    QToolButton* sort_;
    QToolButton* asTable_;
    QToolButton* why_;
    WhyMenu* whyMenu_;
    WhyMenu* genreMenu_;
    TopLevelBox* topLevel_;
    QComboBox* top_;
    QStackedWidget* stack_;
    ProbabilityBars* bars_;
    QTreeView* table_;
    StatePanel* noModel_;
    QPushButton* train_;
    QPushButton* openModel_;
    StatePanel* nothing_;
    bool modelsPresent_ = false;
    bool startersPresent_ = true;
    Verdict verdict_ = Verdict::Judged;
};

} // namespace genrescope
