#pragma once

#include <QTabWidget>

namespace genrescope {

/// The two ways to a model of one's own: teaching, in seconds, and training, in minutes to hours;
/// and what each part of a training is worth.
class TrainTabs : public QTabWidget {
    Q_OBJECT

public:
    /// Become children.
    TrainTabs(QWidget* teach, QWidget* train, QWidget* ablate, QWidget* parent = nullptr);

    void showTeaching() { setCurrentIndex(0); }

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
};

} // namespace genrescope
