#pragma once

#include "ui/data/explanation.h"

#include <QFrame>

#include <memory>

class QLabel;
class QToolButton;

namespace genrescope {

class ExplanationLayer;

/// Above the spectrogram, while it shows why a model hears a genre: what is asked, what the colors
/// mean, which patches count most; and the button that ends it.
class ExplanationBar : public QFrame {
    Q_OBJECT

public:
    explicit ExplanationBar(QWidget* parent = nullptr);

    /// "Why Rock? GRU, 0:30 to 1:00".
    /// @param seconds  of the section
    void setQuestion(const QString& genre, const QString& model, double start, double end);
    /// Null while the answer is awaited.
    void setLayer(std::shared_ptr<const ExplanationLayer> layer);

    /// Whether only what counted is played, and whether its sound is still being made.
    void setCounted(bool isOn, bool isWorking);

    /// What is said in words: the patches that count most, or that it is being found out.
    QString answer() const;

Q_SIGNALS:
    void dismissed();
    /// Only what counted is to be played, or all again.
    void countedToggled(bool on);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QString genre_;
    QString model_;
    double start_ = 0.0;
    double end_ = 0.0;
    std::shared_ptr<const ExplanationLayer> layer_;
    QLabel* question_;
    QLabel* against_;
    QWidget* scale_;
    QLabel* for_;
    QLabel* answer_;
    QToolButton* close_;
    QToolButton* counted_;
    bool countedWorks_ = false;
};

} // namespace genrescope
