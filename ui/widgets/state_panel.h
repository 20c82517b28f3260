#pragma once

#include <QWidget>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QBoxLayout;
class QSvgRenderer;

namespace genrescope {

/// The empty state of a page: a picture, a sentence that explains the state, one that says what to
/// do, and buttons that do it.
///
/// Texts are plain text; the caller has to set them again after a change of language.
class StatePanel : public QWidget {
    Q_OBJECT

public:
    explicit StatePanel(QWidget* parent = nullptr);
    ~StatePanel() override;

    /// An SVG file, e.g. ":/genrescope/picture.svg"; empty for none.
    void setPicture(const QString& file);
    void setTitle(const QString& title);
    void setText(const QString& text);

    /// A button below the text, in the order of the calls; the first is the page's main one.
    QPushButton* addButton();

    /// A progress bar: a fraction, a negative value for an indeterminate one, or nothing.
    void setProgress(std::optional<double> fraction);

private:
    class Picture;

    Picture* picture_;
    QLabel* title_;
    QLabel* text_;
    QProgressBar* progress_;
    QBoxLayout* buttons_;
};

} // namespace genrescope
