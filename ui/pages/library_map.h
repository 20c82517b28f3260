#pragma once

#include "ui/data/library_row.h"

#include <QWidget>

#include <vector>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace genrescope {

class CollectionMapView;
class MapPresenter;
class StatePanel;

/// The map of the library, with the genres that its colors stand for.
class LibraryMap : public QWidget {
    Q_OBJECT

public:
    explicit LibraryMap(MapPresenter& presenter, QWidget* parent = nullptr);

    /// What actions are about: the tracks that were encircled, else the current one.
    std::vector<qint64> selected() const;
    /// Plays what is selected.
    void playCurrent();
    CollectionMapView* view() const { return view_; }

Q_SIGNALS:
    void playRequested(const std::vector<qint64>& ids);
    void menuRequested(const QPoint& globalPosition);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void play(int track);
    void describe(int track);
    void tell(const LibraryRow& row);
    void showState();
    void showMap();
    void showLegend();
    void showNotice();
    void lightGenres();
    void retranslate();

    MapPresenter& presenter_;
    QStackedWidget* stack_;
    StatePanel* state_;
    QPushButton* make_;
    QWidget* all_;
    CollectionMapView* view_;
    QListWidget* legend_;
    QLabel* notice_;
    QPushButton* update_;
};

} // namespace genrescope
