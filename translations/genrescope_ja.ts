<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AblationText</name>
    <message>
        <source>%1: %2</source>
        <comment>setting, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>ベースライン</translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>The file %1 could not be written (%2); choose another folder or free some space.</source>
        <translation>ファイル %1 を書き込めませんでした (%2)。別のフォルダーを選ぶか、空き容量を増やしてください。</translation>
    </message>
</context>
<context>
    <name>ColorMap</name>
    <message>
        <source>Viridis</source>
        <translation>Viridis</translation>
    </message>
    <message>
        <source>Magma</source>
        <translation>Magma</translation>
    </message>
    <message>
        <source>Inferno</source>
        <translation>Inferno</translation>
    </message>
    <message>
        <source>Cividis</source>
        <translation>Cividis</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>グレー</translation>
    </message>
</context>
<context>
    <name>CurveReadout</name>
    <message>
        <source>Step %1</source>
        <translation>ステップ %1</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>エポック %1</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>%1 後</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1%</source>
        <comment>a percentage</comment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>HtmlReport</name>
    <message numerus="yes">
        <source>%Ln track(s) in the split “%1” (%2); labels: %3.</source>
        <translation>
            <numerusform>分割「%1」の %Ln 曲 (%2)、ラベル: %3。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln random crop(s) per track, averaged.</source>
        <translation>
            <numerusform>各曲からランダムに %Ln クロップ (平均)。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln evenly spaced crop(s) per track, averaged.</source>
        <translation>
            <numerusform>各曲から等間隔に %Ln クロップ (平均)。</numerusform>
        </translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>チェックポイント</translation>
    </message>
    <message>
        <source>Trained on this dataset</source>
        <translation>このデータセットで学習</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Averages</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>In parentheses: 95% confidence interval (artists resampled). p: how likely chance alone would produce such a difference.</source>
        <translation>かっこ内は 95% 信頼区間 (アーティスト単位のブートストラップ)。p は、このような差が偶然だけで生じる確率。</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Difference of %1 from %2</source>
        <translation>%2 に対する %1 の差</translation>
    </message>
    <message>
        <source>p</source>
        <comment>p-value</comment>
        <translation>p</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>曲数</translation>
    </message>
    <message>
        <source>AP %1</source>
        <translation>AP %1</translation>
    </message>
    <message>
        <source>Genrescope evaluation</source>
        <translation>Genrescope 評価</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message numerus="yes">
        <source>%Ln top-level genre(s)</source>
        <translation>
            <numerusform>最上位ジャンル %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln genre(s) below the top</source>
        <translation>
            <numerusform>下位ジャンル %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Support-weighted AP</source>
        <translation>曲数加重 AP</translation>
    </message>
    <message>
        <source>Macro AP</source>
        <translation>マクロ AP</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an average and what it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>the post&apos;s “micro-average”</source>
        <translation>記事でいう「micro-average」</translation>
    </message>
    <message>
        <source>Micro AP</source>
        <translation>マイクロ AP</translation>
    </message>
    <message>
        <source>all decisions pooled</source>
        <translation>全判定を合算</translation>
    </message>
    <message>
        <source>mean over genres</source>
        <translation>ジャンルの平均</translation>
    </message>
    <message>
        <source>Macro ROC-AUC</source>
        <translation>マクロ ROC-AUC</translation>
    </message>
    <message>
        <source>Micro F1</source>
        <translation>マイクロ F1</translation>
    </message>
    <message>
        <source>at threshold 0.5</source>
        <translation>しきい値 0.5</translation>
    </message>
    <message>
        <source>Macro F1</source>
        <translation>マクロ F1</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>キャリブレーション誤差</translation>
    </message>
    <message>
        <source>of probabilities</source>
        <translation>確率の</translation>
    </message>
    <message>
        <source>calibrated on these tracks</source>
        <translation>これらの曲でキャリブレーション済み</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>キャリブレーション済み</translation>
    </message>
    <message>
        <source>not calibrated</source>
        <translation>未キャリブレーション</translation>
    </message>
</context>
<context>
    <name>LibraryPlayMenu</name>
    <message>
        <source>Play next</source>
        <translation>次に再生</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>キューに追加</translation>
    </message>
    <message>
        <source>Add to a playlist</source>
        <translation>プレイリストに追加</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>新しいプレイリスト</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Export as a playlist…</source>
        <translation>プレイリストとしてエクスポート…</translation>
    </message>
</context>
<context>
    <name>LibraryQuery</name>
    <message>
        <source>Nothing follows %1.</source>
        <translation>%1 の後に何もありません。</translation>
    </message>
    <message>
        <source>%1 is not understood; write it as in %2.</source>
        <translation>%1 を解釈できません。%2 のように書いてください。</translation>
    </message>
    <message>
        <source>%1 has no order; write %2.</source>
        <translation>%1 には大小の順序がありません。%2 と書いてください。</translation>
    </message>
    <message>
        <source>There is no field “%1”; put the word in quotation marks to find it in titles, artists and albums.</source>
        <translation>フィールド「%1」はありません。引用符で囲むと、その語をタイトル、アーティスト、アルバムから検索します。</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>The name %1 occurs twice.</source>
        <translation>名前 %1 が 2 回使われています。</translation>
    </message>
    <message>
        <source>The queue of an ablation must be a JSON object.</source>
        <translation>アブレーションのキューは JSON オブジェクトでなければなりません。</translation>
    </message>
    <message>
        <source>It needs a name with letters or digits, for its folder.</source>
        <translation>フォルダー名に使うため、文字か数字を含む名前が必要です。</translation>
    </message>
    <message>
        <source>%1 is not as long as the archive declares; the archive is damaged: download it again.</source>
        <translation>%1 の長さがアーカイブに記載された長さと違います。アーカイブが壊れています。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>%1 does not have the checksum that it declares; the archive is damaged: download it again.</source>
        <translation>%1 のチェックサムがアーカイブの記載と違います。アーカイブが壊れています。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>This build of the program makes no mp3 files.</source>
        <translation>このビルドでは mp3 ファイルを作成できません。</translation>
    </message>
    <message>
        <source>A wav file holds less than 4 GB, and %1 minutes of this music take more; write a part of it.</source>
        <translation>wav ファイルは 4 GB 未満に限られ、この音楽の %1 分間は収まりません。一部だけを書き出してください。</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 は通常のファイルではありません。</translation>
    </message>
    <message>
        <source>%1 is longer than the %2 bytes allowed for such a file.</source>
        <translation>%1 は、この種のファイルの上限 %2 バイトを超えています。</translation>
    </message>
    <message>
        <source>%1 cannot be accessed: %2.</source>
        <translation>%1 にアクセスできません: %2。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み込めません: %2。</translation>
    </message>
    <message>
        <source>%1 cannot be found: %2.</source>
        <translation>%1 が見つかりません: %2。</translation>
    </message>
    <message>
        <source>%1 cannot be renamed: %2.</source>
        <translation>%1 の名前を変更できません: %2。</translation>
    </message>
    <message>
        <source>A message is neither a text nor a list of texts.</source>
        <translation>メッセージがテキストでもテキストのリストでもありません。</translation>
    </message>
    <message>
        <source>%1 contains several folders of FMA&apos;s audio, %2 and %3; give one of them.</source>
        <translation>%1 には FMA の音声フォルダーが複数あります (%2 と %3)。どちらか 1 つを指定してください。</translation>
    </message>
    <message>
        <source>the column (%1, %2) is missing; this is not FMA&apos;s tracks.csv.</source>
        <translation>列 (%1, %2) がありません。これは FMA の tracks.csv ではありません。</translation>
    </message>
    <message>
        <source>This machine has no network interface %1 with an address; &quot;ip address&quot; lists those that it has.</source>
        <translation>このマシンには、アドレスを持つネットワークインターフェース %1 がありません。使えるものは「ip address」で確認できます。</translation>
    </message>
    <message>
        <source>The %1 model knows no genre &apos;%2&apos;.</source>
        <translation>%1 モデルにはジャンル「%2」がありません。</translation>
    </message>
    <message>
        <source>The model has no &apos;%1&apos;.</source>
        <translation>モデルに「%1」がありません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a size or offset that is not a number</source>
        <translation>「%1」のサイズまたはオフセットが数値ではありません</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too large</source>
        <translation>「%1」が大きすぎます</translation>
    </message>
    <message>
        <source>the name &apos;%1&apos; is taken</source>
        <translation>名前「%1」はすでに使われています</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has another shape than its values</source>
        <translation>「%1」の形状が値と合いません</translation>
    </message>
    <message>
        <source>it would contain too many arrays</source>
        <translation>配列が多すぎます</translation>
    </message>
    <message>
        <source>its header would be larger than %1</source>
        <translation>ヘッダーが %1 を超えます</translation>
    </message>
    <message>
        <source>it would be larger than %1</source>
        <translation>%1 を超えます</translation>
    </message>
    <message>
        <source>The %1 model of recipe %2 gives probabilities that are not numbers; its weights are damaged, so train it again.</source>
        <translation>%1 モデル (レシピ %2) の出力する確率が数値になっていません。重みが壊れているので、学習し直してください。</translation>
    </message>
    <message>
        <source>The environment says that this is one of several processes, but not %1; set it to where the first one runs, the same for all of them.</source>
        <translation>環境変数によると複数プロセスの 1 つですが、%1 が設定されていません。最初のプロセスが動く場所を、すべてのプロセスで同じように設定してください。</translation>
    </message>
    <message>
        <source>%1 does not have the columns that a run writes.</source>
        <translation>%1 に、実行が書き出すはずの列がありません。</translation>
    </message>
    <message>
        <source>The optimizer&apos;s &apos;%1&apos; is missing or has another shape.</source>
        <translation>オプティマイザーの「%1」がないか、形状が違います。</translation>
    </message>
</context>
<context>
    <name>OptionText</name>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
</context>
<context>
    <name>ReportPictures</name>
    <message>
        <source>%1, AP %2</source>
        <comment>model and average precision</comment>
        <translation>%1、AP %2</translation>
    </message>
    <message>
        <source>True genre (rows) against the top prediction (columns) of %1</source>
        <translation>正解ジャンル (行) と %1 の第 1 予測 (列)</translation>
    </message>
    <message>
        <source>Precision and recall: %1</source>
        <translation>適合率と再現率: %1</translation>
    </message>
</context>
<context>
    <name>ScoreText</name>
    <message>
        <source>%1 percentage points</source>
        <comment>how far probabilities are off</comment>
        <translation>%1 パーセントポイント</translation>
    </message>
</context>
<context>
    <name>SoundChange</name>
    <message>
        <source>mp3, 64 kbit/s</source>
        <translation>mp3、64 kbit/s</translation>
    </message>
    <message>
        <source>12 dB quieter</source>
        <translation>12 dB 小さく</translation>
    </message>
    <message>
        <source>from 2 s on</source>
        <translation>2 秒目から</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>モノラル</translation>
    </message>
    <message>
        <source>3% slower</source>
        <translation>3% 遅く</translation>
    </message>
</context>
<context>
    <name>genrescope::AblationForm</name>
    <message>
        <source>&amp;Data:</source>
        <translation>データ(&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>モデル(&amp;M):</translation>
    </message>
    <message>
        <source>&amp;Recipe:</source>
        <translation>レシピ(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Epochs:</source>
        <translation>エポック(&amp;E):</translation>
    </message>
    <message>
        <source>See&amp;ds:</source>
        <translation>シード(&amp;D):</translation>
    </message>
    <message>
        <source>T&amp;hreads:</source>
        <translation>スレッド(&amp;H):</translation>
    </message>
    <message>
        <source>How many times each variant is trained, with other random numbers each time: what differs less than its seeds do is no difference</source>
        <translation>各バリアントを乱数を変えて何回学習するか。シードによるばらつきより小さい差は、差とはいえません</translation>
    </message>
</context>
<context>
    <name>genrescope::AblationPanel</name>
    <message>
        <source>Choose a model.</source>
        <translation>モデルを選んでください。</translation>
    </message>
    <message>
        <source>Choose what to change: each change is trained beside the baseline.</source>
        <translation>変更する項目を選んでください。変更ごとにベースラインと並べて学習します。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln 回の実行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <comment>number of runs, time</comment>
        <translation>%1、約 %2</translation>
    </message>
    <message>
        <source>What is each part of a recipe worth?</source>
        <translation>レシピの各要素にどれだけの効果があるか</translation>
    </message>
    <message>
        <source>Choose a dataset to train on.</source>
        <translation>学習に使うデータセットを選んでください。</translation>
    </message>
    <message>
        <source>Choose changes on the left, and press Start. The recipe is trained with and without each of them, several times, and the differences are shown here with how sure they are.</source>
        <translation>左で変更する項目を選び、「開始」を押してください。レシピをそれぞれの変更あり・なしで複数回学習し、差とその確かさをここに表示します。</translation>
    </message>
    <message>
        <source>Prepare a dataset once on the Dataset page, then choose its folder under Data on the left.</source>
        <translation>まず「データセット」ページでデータセットを準備し、左の「データ」でそのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Stopping; what was trained is kept.</source>
        <translation>停止しています。学習済みの分は保持されます。</translation>
    </message>
    <message>
        <source>Waiting for room: %1</source>
        <translation>空きを待っています: %1</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>Run %1 of %2: %3, %4, seed %5</source>
        <comment>model, variant</comment>
        <translation>実行 %1/%2: %3、%4、シード %5</translation>
    </message>
    <message>
        <source>%1
Step %2 of %3</source>
        <translation>%1
ステップ %2/%3</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>steps, time</comment>
        <translation>%1、残り %2</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>Train the baseline and each chosen variant with every seed</source>
        <translation>ベースラインと選んだ各バリアントを、すべてのシードで学習します</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Runs that have ended stay; the one that trains is continued later</source>
        <translation>完了した実行は残り、学習中のものは後で続けられます</translation>
    </message>
    <message>
        <source>Progress of the ablation</source>
        <translation>アブレーションの進行状況</translation>
    </message>
</context>
<context>
    <name>genrescope::AblationPresenter</name>
    <message>
        <source>A network is being trained, and both would take longer at the same time; wait until it is done, or stop it.</source>
        <translation>ネットワークを学習中です。同時に行うとどちらも遅くなるので、終わるのを待つか、停止してください。</translation>
    </message>
</context>
<context>
    <name>genrescope::AblationResults</name>
    <message>
        <source>Scores are those of the best checkpoint on the validation tracks, which also selected it; the test tracks were not read. A difference whose interval contains 0 is no evidence of anything.</source>
        <translation>スコアは検証曲での最良チェックポイントのもので、その選択にも検証曲を使っています。テスト曲は使っていません。区間が 0 を含む差は、何の証拠にもなりません。</translation>
    </message>
    <message>
        <source>Validation: %1 tracks by %2 artists.</source>
        <translation>検証: %2 アーティストの %1 曲。</translation>
    </message>
    <message>
        <source>What each change is worth</source>
        <translation>各変更の効果</translation>
    </message>
    <message>
        <source>Ablation</source>
        <translation>アブレーション</translation>
    </message>
    <message>
        <source>The ablations of this dataset, named by when they began</source>
        <translation>このデータセットのアブレーション (名前は開始日時)</translation>
    </message>
    <message>
        <source>See&amp;ds:</source>
        <comment>of the ablation that is shown</comment>
        <translation>シード(&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>続ける(&amp;C)</translation>
    </message>
    <message>
        <source>Train what is missing; more seeds make the intervals over seeds narrower</source>
        <translation>不足分を学習します。シードを増やすと、シードに関する区間が狭くなります</translation>
    </message>
    <message>
        <source>Differences from the baseline</source>
        <translation>ベースラインとの差</translation>
    </message>
    <message>
        <source>Thick bars: 95% confidence intervals over seeds. Thin bars: over artists.</source>
        <translation>太い線: シードに関する 95% 信頼区間。細い線: アーティストに関する区間。</translation>
    </message>
</context>
<context>
    <name>genrescope::AblationTableModel</name>
    <message>
        <source>Variant</source>
        <translation>バリアント</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Weighted AP</source>
        <translation>加重 AP</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>By artists</source>
        <translation>アーティスト別</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>What is different from the baseline</source>
        <translation>ベースラインとの違い</translation>
    </message>
    <message>
        <source>How many of its runs have ended</source>
        <translation>完了した実行の数</translation>
    </message>
    <message>
        <source>Of the best checkpoints on the validation split: mean and 95% confidence interval over seeds</source>
        <translation>検証分割での最良チェックポイントのもの: シードに関する平均と 95% 信頼区間</translation>
    </message>
    <message>
        <source>Variant minus baseline, seed by seed: mean and 95% confidence interval, which says what another seed would change</source>
        <translation>シードごとのバリアントとベースラインの差: 平均と 95% 信頼区間。シードが変わったらどれだけ変わるかを示します</translation>
    </message>
    <message>
        <source>95% confidence interval of the same difference, artists resampled, which says what other music would change</source>
        <translation>同じ差の、アーティスト単位のブートストラップによる 95% 信頼区間。音楽が変わったらどれだけ変わるかを示します</translation>
    </message>
    <message>
        <source>Mean time of a run</source>
        <translation>1 回の実行の平均時間</translation>
    </message>
    <message>
        <source>as %1</source>
        <comment>another variant</comment>
        <translation>%1 と同じ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>seeds</comment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>genrescope::AboutDialog</name>
    <message>
        <source>Genrescope uses these libraries, each under its own license:</source>
        <translation>Genrescope は以下のライブラリを使用しています。それぞれ独自のライセンスが適用されます:</translation>
    </message>
    <message>
        <source>About Genrescope</source>
        <translation>Genrescope について</translation>
    </message>
    <message>
        <source>Tells you which genres a piece of music belongs to, and lets you train, evaluate and compare the models that do it.</source>
        <translation>音楽がどのジャンルに属するかを判定し、そのためのモデルの学習、評価、比較ができます。</translation>
    </message>
    <message>
        <source>Free software under the %1, without any warranty.</source>
        <translation>%1 に基づくフリーソフトウェアです。いかなる保証もありません。</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation>GNU 一般公衆ライセンス バージョン 3 以降</translation>
    </message>
    <message>
        <source>The starter models have a license of their own, %1: not for commercial use. They were trained on clips from the Free Music Archive and freely licensed music from games, with tags by musicnn (ISC license) and EfficientAT (MIT license).</source>
        <translation>付属モデルには独自のライセンス %1 が適用され、商用利用はできません。Free Music Archive のクリップとゲームの自由ライセンスの音楽で学習し、musicnn (ISC ライセンス) と EfficientAT (MIT ライセンス) によるタグを使っています。</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>License</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>genrescope::AverageScoreModel</name>
    <message>
        <source>95% confidence interval (artists resampled): %1 to %2</source>
        <translation>95% 信頼区間 (アーティスト単位のブートストラップ): %1 から %2</translation>
    </message>
    <message>
        <source>How likely chance alone would produce such a difference: two-sided, from the same resamples of artists</source>
        <translation>このような差が偶然だけで生じる確率: 両側、同じアーティスト単位のブートストラップによる</translation>
    </message>
    <message>
        <source>p</source>
        <comment>p-value</comment>
        <translation>p</translation>
    </message>
    <message>
        <source>Score of %1 minus that of %2, on the same resamples</source>
        <translation>%1 のスコアから %2 のスコアを引いた値 (同じブートストラップ標本)</translation>
    </message>
    <message>
        <source>Δ</source>
        <comment>difference of two scores</comment>
        <translation>Δ</translation>
    </message>
    <message>
        <source>Δ %1</source>
        <comment>difference of a model from the first</comment>
        <translation>Δ %1</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Score with its 95% confidence interval (artists resampled)</source>
        <translation>スコアと 95% 信頼区間 (アーティスト単位のブートストラップ)</translation>
    </message>
</context>
<context>
    <name>genrescope::CalibrateDialog</name>
    <message>
        <source>Calibrate a model</source>
        <translation>モデルのキャリブレーション</translation>
    </message>
    <message>
        <source>The model&apos;s probabilities are fitted to the validation tracks of the dataset, and each genre&apos;s threshold is chosen there. Both are stored in its checkpoint, in place of those of before, also of thresholds that were kept by hand; its weights stay.</source>
        <translation>モデルの確率をデータセットの検証曲に合わせ、各ジャンルのしきい値もそこで選びます。どちらもチェックポイントに保存され、手動で保持したしきい値も含めて以前のものを置き換えます。重みは変わりません。</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>モデル(&amp;M):</translation>
    </message>
    <message>
        <source>Thresholds with the highest &amp;F1</source>
        <translation>F1 が最大になるしきい値(&amp;F)</translation>
    </message>
    <message>
        <source>Misses and false alarms weigh the same</source>
        <translation>見逃しと誤検出を同じ重さで扱います</translation>
    </message>
    <message>
        <source>Thresholds that reach a &amp;precision of</source>
        <translation>次の適合率に達するしきい値(&amp;P):</translation>
    </message>
    <message>
        <source>The share of the tracks called positive that really are; a genre that does not reach it is called only where certain</source>
        <translation>陽性と判定された曲のうち、実際に陽性である割合。これに届かないジャンルは、確実なときだけ検出されます</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>適合率</translation>
    </message>
    <message>
        <source>&amp;Calibrate</source>
        <translation>キャリブレーション(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>genrescope::CalibrationPanel</name>
    <message>
        <source>Reliability: all genres</source>
        <translation>信頼性: すべてのジャンル</translation>
    </message>
    <message>
        <source>Reliability: %1</source>
        <translation>信頼性: %1</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>信頼性</translation>
    </message>
    <message>
        <source>%1: off by %2 on average</source>
        <comment>a model and its calibration error</comment>
        <translation>%1: 平均で %2 のずれ</translation>
    </message>
    <message>
        <source>%1: off by %2 on average; its own output (dashed) by %3</source>
        <comment>a model and its calibration error</comment>
        <translation>%1: 平均で %2 のずれ。元の出力 (破線) は %3</translation>
    </message>
    <message>
        <source>%1 is calibrated: on the validation tracks, to which it was fitted, it is off by %2 over all genres, instead of %3.</source>
        <translation>%1 のキャリブレーションが済みました。合わせた検証曲では、全ジャンルでのずれが %3 から %2 になりました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln threshold(s) changed.</source>
        <translation>
            <numerusform>%Ln 個のしきい値が変わりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>No threshold changed.</source>
        <translation>しきい値は変わりませんでした。</translation>
    </message>
    <message>
        <source>It was trained on other data: if that had tracks of this validation split, it is now too sure of itself.</source>
        <translation>別のデータで学習されています。そのデータにこの検証分割の曲が含まれていた場合、確率は過信気味です。</translation>
    </message>
    <message>
        <source>This genre</source>
        <translation>このジャンル</translation>
    </message>
    <message>
        <source>All genres</source>
        <translation>すべてのジャンル</translation>
    </message>
    <message>
        <source>Genres of the diagram</source>
        <translation>図のジャンル</translation>
    </message>
    <message>
        <source>Of all decisions that a model gives about 70%, 7 in 10 should be true: then its mark is on the dotted line. The lines through the marks are 95% confidence intervals, as if no two tracks resembled each other.</source>
        <translation>モデルが約 70% とした判定は、10 件中 7 件が正しければ理想的で、そのとき点は点線の上に来ます。点を通る線は 95% 信頼区間で、曲どうしは似ていないものとみなしています。</translation>
    </message>
    <message>
        <source>The expected calibration error. With few tracks it is above 0 even for the best of models.</source>
        <translation>期待キャリブレーション誤差。曲が少ないと、最良のモデルでも 0 より大きくなります。</translation>
    </message>
    <message>
        <source>Cali&amp;brate…</source>
        <translation>キャリブレーション(&amp;B)…</translation>
    </message>
    <message>
        <source>Fits a model&apos;s probabilities to the validation tracks and chooses its thresholds there; both are stored in its checkpoint</source>
        <translation>モデルの確率を検証曲に合わせ、そこでしきい値を選びます。どちらもチェックポイントに保存されます</translation>
    </message>
</context>
<context>
    <name>genrescope::ChartPanel</name>
    <message>
        <source>%1 as a table</source>
        <translation>表: %1</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>SVG images (*.svg)</source>
        <translation>SVG 画像 (*.svg)</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV 表 (*.csv)</translation>
    </message>
    <message>
        <source>Show this chart as a table, or export it</source>
        <translation>この図を表で表示、またはエクスポート</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>表で表示(&amp;T)</translation>
    </message>
    <message>
        <source>Export as &amp;PNG…</source>
        <translation>PNG でエクスポート(&amp;P)…</translation>
    </message>
    <message>
        <source>Export as &amp;SVG…</source>
        <translation>SVG でエクスポート(&amp;S)…</translation>
    </message>
    <message>
        <source>Export numbers as &amp;CSV…</source>
        <translation>数値を CSV でエクスポート(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Copy image</source>
        <translation>画像をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>図のエクスポート</translation>
    </message>
</context>
<context>
    <name>genrescope::ConfusionModel</name>
    <message numerus="yes">
        <source>True genre %1, top prediction %2: %Ln track(s), %3 of the row</source>
        <translation>
            <numerusform>正解ジャンル %1、第 1 予測 %2: %Ln 曲 (行の %3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>True genre %1 found: %Ln track(s), %2 of the genre&apos;s</source>
        <translation>
            <numerusform>正解ジャンル %1 を検出: %Ln 曲 (このジャンルの %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>True genre %1 missed, %2 called: %Ln track(s), %3 of the genre&apos;s</source>
        <translation>
            <numerusform>正解ジャンル %1 を見逃し、%2 を検出: %Ln 曲 (このジャンルの %3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>True genre %1 found, %2 called as well: %Ln track(s), %3 of the genre&apos;s</source>
        <translation>
            <numerusform>正解ジャンル %1 を検出し、%2 も検出: %Ln 曲 (このジャンルの %3)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ConfusionPanel</name>
    <message>
        <source>Rows are true genres, columns the model&apos;s top prediction. A top prediction that is one of the track&apos;s genres counts once, on the diagonal.</source>
        <translation>行は正解ジャンル、列はモデルの第 1 予測です。第 1 予測が曲のジャンルのどれかに当たれば、対角線上に 1 回数えます。</translation>
    </message>
    <message>
        <source>Rows are true genres that the model misses, columns what it calls instead, wrongly. On the diagonal, the tracks where it finds the genre.</source>
        <translation>行はモデルが見逃した正解ジャンル、列は代わりに誤って検出したジャンルです。対角線上は、ジャンルを検出できた曲です。</translation>
    </message>
    <message>
        <source>Rows are true genres that the model finds, columns what it calls as well, wrongly. On the diagonal, all tracks where it finds the genre.</source>
        <translation>行はモデルが検出した正解ジャンル、列はあわせて誤って検出したジャンルです。対角線上は、ジャンルを検出できたすべての曲です。</translation>
    </message>
    <message>
        <source>&amp;Confusion matrix</source>
        <translation>混同行列(&amp;C)</translation>
    </message>
    <message>
        <source>Top prediction</source>
        <translation>第 1 予測</translation>
    </message>
    <message>
        <source>Called instead</source>
        <translation>代わりに検出</translation>
    </message>
    <message>
        <source>Called besides</source>
        <translation>あわせて検出</translation>
    </message>
    <message>
        <source>What the cells count</source>
        <translation>セルで数えるもの</translation>
    </message>
    <message>
        <source>Most frequent first</source>
        <translation>頻度の高い順</translation>
    </message>
    <message>
        <source>As in the dataset</source>
        <translation>データセットの順</translation>
    </message>
    <message>
        <source>Similar side by side</source>
        <translation>似たものを隣に</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>自分で並べた順</translation>
    </message>
    <message>
        <source>Order of the genres</source>
        <translation>ジャンルの並び順</translation>
    </message>
    <message>
        <source>Drag a genre&apos;s name to another place, or move the selected cell&apos;s with Alt and an arrow key, to arrange them yourself</source>
        <translation>ジャンル名をドラッグするか、セルを選んで Alt + 矢印キーを押すと、自分で並べ替えられます</translation>
    </message>
    <message>
        <source>&amp;Top-level genres</source>
        <translation>最上位ジャンル(&amp;T)</translation>
    </message>
    <message>
        <source>Count each genre as the top-level genre that it is part of</source>
        <translation>各ジャンルを、それが属する最上位ジャンルとして数えます</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Confusion matrix: true genre against called genre</source>
        <translation>混同行列: 正解ジャンルと検出ジャンル</translation>
    </message>
    <message>
        <source>Click a cell to list its tracks</source>
        <translation>セルをクリックすると曲が一覧されます</translation>
    </message>
</context>
<context>
    <name>genrescope::CurveChart</name>
    <message>
        <source>Line</source>
        <translation>線</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>line and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No values yet.</source>
        <translation>まだ値がありません。</translation>
    </message>
</context>
<context>
    <name>genrescope::DatasetForm</name>
    <message>
        <source>&amp;Workspace, where the prepared data is stored:</source>
        <translation>準備したデータを保存するワークスペース(&amp;W):</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>&amp;Threads:</source>
        <translation>スレッド(&amp;T):</translation>
    </message>
    <message>
        <source>Number of clips decoded in parallel</source>
        <translation>並行してデコードするクリップの数</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>停止(&amp;O)</translation>
    </message>
    <message>
        <source>Stop; finished clips are kept</source>
        <translation>停止します。完了したクリップは残ります</translation>
    </message>
    <message>
        <source>Open a prepared &amp;dataset…</source>
        <translation>準備済みデータセットを開く(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>genrescope::DatasetPage</name>
    <message>
        <source>Open a prepared dataset</source>
        <translation>準備済みデータセットを開く</translation>
    </message>
    <message>
        <source>The dataset could not be opened</source>
        <translation>データセットを開けませんでした</translation>
    </message>
    <message>
        <source>The dataset could not be prepared</source>
        <translation>データセットを準備できませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clip(s) are ready and will be kept. Continue at any time: only the rest will be prepared.</source>
        <translation>
            <numerusform>%Ln 個のクリップが完了していて、そのまま残ります。いつでも続けられ、残りだけが準備されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been prepared yet.</source>
        <translation>まだ何も準備されていません。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>Opening the dataset…</source>
        <translation>データセットを開いています…</translation>
    </message>
    <message>
        <source>Verifying checksums…</source>
        <translation>チェックサムを検証しています…</translation>
    </message>
    <message>
        <source>Preparing the clips…</source>
        <translation>クリップを準備しています…</translation>
    </message>
    <message>
        <source>Reading the dataset…</source>
        <translation>データセットを読み込んでいます…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s)</source>
        <translation>
            <numerusform>%1/%Ln ファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 per second, %2 left</source>
        <translation>毎秒 %1、残り %2</translation>
    </message>
    <message>
        <source>It will take about %1 on the disk.</source>
        <translation>ディスクを約 %1 使用します。</translation>
    </message>
    <message>
        <source>No dataset yet</source>
        <translation>データセットがありません</translation>
    </message>
    <message>
        <source>To teach, train and evaluate models, choose the FMA archives, music whose folders, files or table name its genres, or the tracks that you marked on the Listen page; and a workspace where the prepared data will be stored.</source>
        <translation>モデルに教えたり、学習や評価を行ったりするには、FMA アーカイブ、フォルダー・ファイル・表でジャンルがわかる音楽、または「聴く」ページでマークした曲を選び、準備したデータを保存するワークスペースを指定してください。</translation>
    </message>
    <message>
        <source>Open a prepared dataset…</source>
        <translation>準備済みデータセットを開く…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Show what is ready</source>
        <translation>準備済みの分を表示</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>genrescope::DatasetReport</name>
    <message>
        <source>Faulty clips (%1)</source>
        <translation>不良クリップ (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln artist(s) have tracks in more than one split: scores will be higher than on artists that the model has never heard.</source>
        <translation>
            <numerusform>%Ln 人のアーティストの曲が複数の分割にまたがっています。モデルが聴いたことのないアーティストの場合より、スコアが高く出ます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) have none of these genres and were left out.</source>
        <translation>
            <numerusform>%Ln 曲はこれらのジャンルを 1 つも持たないため、除外されました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) are listed in the metadata, but have no audio.</source>
        <translation>
            <numerusform>%Ln 曲はメタデータにありますが、音声がありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln audio file(s) are not listed in the metadata.</source>
        <translation>
            <numerusform>%Ln 個の音声ファイルがメタデータにありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The genre %2 was left out: it has %Ln training track(s).</source>
        <translation>
            <numerusform>ジャンル %2 は除外されました。学習曲が %Ln 曲しかありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>曲</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>Artists in several splits</source>
        <translation>分割をまたぐアーティスト</translation>
    </message>
    <message>
        <source>Faulty clips</source>
        <translation>不良クリップ</translation>
    </message>
    <message>
        <source>Tracks in the dataset</source>
        <translation>データセットの曲</translation>
    </message>
    <message>
        <source>Tracks used for training</source>
        <translation>学習に使う曲</translation>
    </message>
    <message>
        <source>Tracks used to choose the best model</source>
        <translation>最良のモデルを選ぶための曲</translation>
    </message>
    <message>
        <source>Tracks used only in the final evaluation</source>
        <translation>最終評価だけに使う曲</translation>
    </message>
    <message>
        <source>Artists of all tracks</source>
        <translation>全曲のアーティスト</translation>
    </message>
    <message>
        <source>Artists with tracks in more than one split; should be 0</source>
        <translation>複数の分割に曲があるアーティスト。0 が望ましい</translation>
    </message>
    <message>
        <source>Clips that could not be used and were left out</source>
        <translation>使用できず除外されたクリップ</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Prepared dataset</source>
        <translation>準備済みデータセット</translation>
    </message>
    <message>
        <source>Teach or train models</source>
        <translation>モデルに教える/学習する</translation>
    </message>
    <message>
        <source>Genres and how often they occur</source>
        <translation>ジャンルとその出現頻度</translation>
    </message>
    <message>
        <source>Faulty clips and why they were left out</source>
        <translation>不良クリップと除外の理由</translation>
    </message>
    <message>
        <source>Notes on the dataset</source>
        <translation>データセットに関するメモ</translation>
    </message>
    <message>
        <source>Tracks of each genre</source>
        <translation>ジャンルごとの曲数</translation>
    </message>
    <message>
        <source>Prepare again</source>
        <translation>もう一度準備</translation>
    </message>
    <message>
        <source>Tries the faulty clips again; what is ready stays as it is</source>
        <translation>不良クリップをもう一度試します。完了した分はそのままです</translation>
    </message>
</context>
<context>
    <name>genrescope::DatasetTrack</name>
    <message>
        <source>%1 – %2</source>
        <comment>artist, title</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>genrescope::DeletedRuns</name>
    <message numerus="yes">
        <source>%Ln deleted run(s) could not be moved to the trash. Delete permanently?</source>
        <translation>
            <numerusform>削除した実行のうち %Ln 件をゴミ箱に移動できませんでした。完全に削除しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete permanently</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
</context>
<context>
    <name>genrescope::DifferenceChart</name>
    <message>
        <source>Difference in weighted AP (thick bar: seeds, thin: artists)</source>
        <translation>加重 AP の差 (太線: シード、細線: アーティスト)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>バリアント</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>± by seeds</source>
        <translation>± シード</translation>
    </message>
    <message>
        <source>By artists, from</source>
        <translation>アーティスト別、下限</translation>
    </message>
    <message>
        <source>By artists, to</source>
        <translation>アーティスト別、上限</translation>
    </message>
    <message>
        <source>%1 %2, by artists %3 to %4</source>
        <comment>variant, difference, its interval</comment>
        <translation>%1 %2、アーティスト別 %3 ～ %4</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>variant, difference</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>model, its variants</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>genrescope::DoubtfulTrackModel</name>
    <message>
        <source>Label kept</source>
        <translation>ラベル維持</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>現在 %1</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>曲</translation>
    </message>
    <message>
        <source>Labeled</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Sounds like</source>
        <translation>推定ジャンル</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>p(ラベル)</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>p(提案)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
</context>
<context>
    <name>genrescope::DuplicateTableModel</name>
    <message>
        <source>Second left out</source>
        <translation>2 曲目を除外済み</translation>
    </message>
    <message>
        <source>%1 of the bits of their fingerprints are the same; the second begins %2 s into the first</source>
        <translation>フィンガープリントのビットの %1 が一致。2 曲目は 1 曲目の %2 秒の位置から始まります</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>split, genres</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>一致度</translation>
    </message>
    <message>
        <source>First track</source>
        <translation>1 曲目</translation>
    </message>
    <message>
        <source>Second track</source>
        <translation>2 曲目</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
</context>
<context>
    <name>genrescope::DuplicatesPanel</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>検索(&amp;S)</translation>
    </message>
    <message>
        <source>The same recording in training and among the tracks that are judged makes scores too good, whatever its encoding, loudness or excerpt. Search compares all tracks of the dataset.</source>
        <translation>学習曲と評価される曲に同じ録音があると、エンコード、音量、抜粋箇所が違っていてもスコアが高くなりすぎます。検索では、データセットの全曲を比較します。</translation>
    </message>
    <message>
        <source>No two tracks of the dataset are the same recording.</source>
        <translation>データセットに同じ録音の曲はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of tracks are the same recording.</source>
        <translation>
            <numerusform>%Ln 組の曲が同じ録音です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the tracks judged here has a near-duplicate in training.</source>
        <translation>
            <numerusform>ここで評価される曲のうち %Ln 曲は、学習曲に近似重複があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>A track that you leave out is neither judged nor taught from then on; your files stay as they are.</source>
        <translation>除外した曲は、以後、評価にも、教えることにも使われません。ファイルはそのままです。</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>再び使う</translation>
    </message>
    <message>
        <source>Leave out second</source>
        <translation>2 曲目を除外</translation>
    </message>
    <message>
        <source>&amp;Near-duplicates</source>
        <translation>近似重複(&amp;N)</translation>
    </message>
    <message>
        <source>Near-duplicates</source>
        <translation>近似重複</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>検索の進行状況</translation>
    </message>
    <message>
        <source>Compare what all tracks of the dataset sound like</source>
        <translation>データセットの全曲の音を比較します</translation>
    </message>
    <message>
        <source>Play first</source>
        <translation>1 曲目を再生</translation>
    </message>
    <message>
        <source>Play the first track of the pair (1)</source>
        <translation>組の 1 曲目を再生 (1)</translation>
    </message>
    <message>
        <source>Play second</source>
        <translation>2 曲目を再生</translation>
    </message>
    <message>
        <source>Play the second track of the pair (2, Enter)</source>
        <translation>組の 2 曲目を再生 (2、Enter)</translation>
    </message>
    <message>
        <source>Judge and teach models without the second track, or with it again (L)</source>
        <translation>2 曲目を除いてモデルを評価し教える、または再び含める (L)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Take back the last decision (Ctrl+Z; Ctrl+Shift+Z makes it again)</source>
        <translation>最後の決定を取り消します (Ctrl+Z。Ctrl+Shift+Z でやり直し)</translation>
    </message>
</context>
<context>
    <name>genrescope::EncoderBox</name>
    <message>
        <source>The models that come with Genrescope</source>
        <translation>Genrescope の付属モデル</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>model, recipe, date</comment>
        <translation>%1 %2、%3</translation>
    </message>
    <message>
        <source>Another model…</source>
        <translation>別のモデル…</translation>
    </message>
    <message>
        <source>Open checkpoint</source>
        <translation>チェックポイントを開く</translation>
    </message>
    <message>
        <source>Checkpoints (*.safetensors)</source>
        <translation>チェックポイント (*.safetensors)</translation>
    </message>
</context>
<context>
    <name>genrescope::ErrorPanel</name>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>詳細の表示/非表示</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>genrescope::EvaluateForm</name>
    <message>
        <source>Choose a model</source>
        <translation>モデルを選択</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Predictions: %1</source>
        <translation>予測: %1</translation>
    </message>
    <message>
        <source>%1 %2, AP %3, %4</source>
        <comment>model, recipe, precision, date</comment>
        <translation>%1 %2、AP %3、%4</translation>
    </message>
    <message>
        <source>Open checkpoint</source>
        <translation>チェックポイントを開く</translation>
    </message>
    <message>
        <source>Checkpoints (*.safetensors)</source>
        <translation>チェックポイント (*.safetensors)</translation>
    </message>
    <message>
        <source>Predictions of another system</source>
        <translation>別のシステムの予測</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV 表 (*.csv)</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>モデル %1</translation>
    </message>
    <message>
        <source>Model &amp;%1:</source>
        <translation>モデル &amp;%1:</translation>
    </message>
    <message>
        <source>Model %1:</source>
        <translation>モデル %1:</translation>
    </message>
    <message>
        <source>Open a checkpoint file</source>
        <translation>チェックポイントファイルを開く</translation>
    </message>
    <message>
        <source>Do not compare this one</source>
        <translation>これを比較に含めない</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を取り除く</translation>
    </message>
    <message>
        <source>&amp;Data:</source>
        <translation>データ(&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Split:</source>
        <translation>分割(&amp;S):</translation>
    </message>
    <message>
        <source>Compare something else, too</source>
        <translation>ほかのものも比較する</translation>
    </message>
    <message>
        <source>Another &amp;model</source>
        <translation>別のモデル(&amp;M)</translation>
    </message>
    <message>
        <source>Add &amp;predictions of another system…</source>
        <translation>別システムの予測を追加(&amp;P)…</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Use the test split only once, at the very end: choosing models by its scores makes them meaningless</source>
        <translation>テスト分割は最後に一度だけ使ってください。そのスコアでモデルを選ぶと、スコアの意味がなくなります</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>評価(&amp;E)</translation>
    </message>
    <message>
        <source>Evaluate all models on the same tracks</source>
        <translation>すべてのモデルを同じ曲で評価します</translation>
    </message>
</context>
<context>
    <name>genrescope::EvaluatePage</name>
    <message>
        <source>Web pages (*.html)</source>
        <translation>ウェブページ (*.html)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON ファイル (*.json)</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV 表 (*.csv)</translation>
    </message>
    <message>
        <source>Which model is better?</source>
        <translation>どのモデルが優れているか</translation>
    </message>
    <message>
        <source>Choose a dataset and the models to compare above, then press Evaluate. Models come from the Train page, or from checkpoint files.</source>
        <translation>上でデータセットと比較するモデルを選び、「評価」を押してください。モデルは「学習」ページかチェックポイントファイルから選べます。</translation>
    </message>
    <message>
        <source>Classifying every track of the split…</source>
        <translation>分割の全曲を分類しています…</translation>
    </message>
    <message>
        <source>You can keep working on the other pages meanwhile.</source>
        <translation>その間もほかのページで作業できます。</translation>
    </message>
    <message>
        <source>Calibrating on the validation tracks…</source>
        <translation>検証曲でキャリブレーションしています…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>The evaluation failed</source>
        <translation>評価に失敗しました</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>No results were kept. Press Evaluate to start again.</source>
        <translation>結果は保存されていません。「評価」を押すとやり直せます。</translation>
    </message>
    <message>
        <source>Scores that flatter, since the model learned from these tracks: %1.</source>
        <comment>with one or several models</comment>
        <translation>これらの曲で学習しているため、スコアが実際より高く出ます: %1。</translation>
    </message>
    <message>
        <source>Calibrated on these very tracks: %1. Calibration error and what is called at the model&apos;s thresholds flatter here; the test split is the honest judge.</source>
        <comment>with one or several models</comment>
        <translation>まさにこれらの曲でキャリブレーション済み: %1。ここではキャリブレーション誤差としきい値での検出結果が実際より良く見えます。公正な評価にはテスト分割を使ってください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) left out, as you decided.</source>
        <translation>
            <numerusform>%Ln 曲は、指定により除外されました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these tracks has a near-duplicate in training: scores flatter.</source>
        <translation>
            <numerusform>これらのうち %Ln 曲は学習曲に近似重複があり、スコアが実際より高く出ます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>レポートのエクスポート</translation>
    </message>
    <message>
        <source>evaluation</source>
        <comment>file name</comment>
        <translation>評価</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>エクスポート(&amp;X)</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>レポートをエクスポート</translation>
    </message>
    <message>
        <source>&amp;Web page with pictures…</source>
        <translation>画像付きウェブページ(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;JSON with curves…</source>
        <translation>曲線付き JSON(&amp;J)…</translation>
    </message>
    <message>
        <source>Every decision as &amp;CSV…</source>
        <translation>全判定を CSV で(&amp;C)…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>混同</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>キャリブレーション</translation>
    </message>
    <message>
        <source>Near-duplicates</source>
        <translation>近似重複</translation>
    </message>
</context>
<context>
    <name>genrescope::EvaluatePresenter</name>
    <message>
        <source>The model was calibrated, but the dataset has other genres now than when the model was evaluated. Evaluate it again.</source>
        <translation>モデルのキャリブレーションは済みましたが、データセットのジャンルが評価時と変わっています。モデルを評価し直してください。</translation>
    </message>
</context>
<context>
    <name>genrescope::ExampleList</name>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Play the selected track (double-click or Enter)</source>
        <translation>選択した曲を再生 (ダブルクリックか Enter)</translation>
    </message>
    <message>
        <source>&amp;Where models differ</source>
        <translation>モデルの相違(&amp;W)</translation>
    </message>
    <message>
        <source>List the tracks by how far the models&apos; probabilities lie apart</source>
        <translation>モデル間の確率の差が大きい順に曲を一覧します</translation>
    </message>
    <message>
        <source>In the &amp;chosen genre</source>
        <translation>選んだジャンルで(&amp;C)</translation>
    </message>
    <message>
        <source>In &amp;any genre</source>
        <translation>いずれかのジャンルで(&amp;A)</translation>
    </message>
    <message>
        <source>Tracks behind the number</source>
        <translation>数値に該当する曲</translation>
    </message>
    <message>
        <source>Click a count or a cell to list the tracks behind it.</source>
        <translation>数値かセルをクリックすると、該当する曲が一覧されます。</translation>
    </message>
</context>
<context>
    <name>genrescope::ExampleTableModel</name>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>True genres</source>
        <translation>正解ジャンル</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Probability of %1</source>
        <translation>%1 の確率</translation>
    </message>
    <message>
        <source>Probability of the genre in the column beside it</source>
        <translation>隣の列のジャンルの確率</translation>
    </message>
</context>
<context>
    <name>genrescope::ExplanationBar</name>
    <message>
        <source>Asking the model about each patch of the spectrogram…</source>
        <translation>スペクトログラムの各パッチについてモデルに問い合わせています…</translation>
    </message>
    <message>
        <source>There is nothing to explain: this part is silent.</source>
        <translation>説明できるものがありません。この部分は無音です。</translation>
    </message>
    <message>
        <source>%1–%2, %3–%4 Hz</source>
        <comment>where a patch lies: times, frequencies</comment>
        <translation>%1–%2、%3–%4 Hz</translation>
    </message>
    <message>
        <source>Most for %1: %2.</source>
        <translation>%1 の最大の根拠: %2。</translation>
    </message>
    <message>
        <source>Most against it: %1.</source>
        <translation>最大の反証: %1。</translation>
    </message>
    <message>
        <source>Nothing in this part speaks for %1 or against it.</source>
        <translation>この部分に、%1 を支持または否定するものはありません。</translation>
    </message>
    <message>
        <source>Why %1? %2, %3 to %4</source>
        <comment>a genre, a model, two times</comment>
        <translation>なぜ %1? %2、%3 ～ %4</translation>
    </message>
    <message>
        <source>Play only what counted (being prepared…)</source>
        <translation>根拠だけを再生 (準備中…)</translation>
    </message>
    <message>
        <source>Play only what counted</source>
        <translation>根拠だけを再生</translation>
    </message>
    <message>
        <source>Silences every time and every frequency but those that speak most for %1</source>
        <translation>%1 を最も強く支持する時間と周波数以外を無音にします</translation>
    </message>
    <message>
        <source>speaks against it, %1</source>
        <comment>log-odds</comment>
        <translation>反証、%1</translation>
    </message>
    <message>
        <source>%1, speaks for it</source>
        <comment>log-odds</comment>
        <translation>%1、根拠</translation>
    </message>
    <message>
        <source>Each patch is replaced by the average of this part, and the model is asked again. The numbers say by how much the log-odds of %1 then fall or rise.</source>
        <translation>各パッチをこの部分の平均で置き換え、モデルに問い合わせ直します。数値は、それによって %1 の対数オッズがどれだけ下がるか、または上がるかを示します。</translation>
    </message>
    <message>
        <source>Stop explaining (Esc)</source>
        <translation>説明を終了 (Esc)</translation>
    </message>
    <message>
        <source>Stop explaining</source>
        <translation>説明を終了</translation>
    </message>
</context>
<context>
    <name>genrescope::FaultyClipModel</name>
    <message>
        <source>Track</source>
        <translation>曲</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>genrescope::FaultyClips</name>
    <message>
        <source>Faulty clips and why they were left out</source>
        <translation>不良クリップと除外の理由</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>What can be heard of it; also by Enter or a double click</source>
        <translation>聴ける部分を再生。Enter かダブルクリックでも可</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>ファイルマネージャーで表示</translation>
    </message>
</context>
<context>
    <name>genrescope::FilledFramesView</name>
    <message>
        <source>The music</source>
        <translation>元の音楽</translation>
    </message>
    <message>
        <source>What the model is given</source>
        <translation>モデルに与えるもの</translation>
    </message>
    <message>
        <source>What it fills in</source>
        <translation>モデルが補うもの</translation>
    </message>
    <message>
        <source>Spectrograms of the music, of what the model is given of it, and of what it fills in</source>
        <translation>元の音楽、モデルに与えるもの、モデルが補うもののスペクトログラム</translation>
    </message>
</context>
<context>
    <name>genrescope::GenreFrequencyModel</name>
    <message>
        <source>Genre</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>曲</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Name of the genre</source>
        <translation>ジャンルの名前</translation>
    </message>
    <message>
        <source>Tracks with this genre</source>
        <translation>このジャンルの曲</translation>
    </message>
    <message>
        <source>Share of all tracks; a track can have several genres</source>
        <translation>全曲に占める割合。1 曲が複数のジャンルを持つこともあります</translation>
    </message>
    <message>
        <source>Tracks used for training</source>
        <translation>学習に使う曲</translation>
    </message>
    <message>
        <source>Tracks used to choose the best model</source>
        <translation>最良のモデルを選ぶための曲</translation>
    </message>
    <message>
        <source>Tracks used only in the final evaluation</source>
        <translation>最終評価だけに使う曲</translation>
    </message>
</context>
<context>
    <name>genrescope::GenrePanel</name>
    <message>
        <source>Average precision by &amp;genre</source>
        <translation>ジャンル別の平均適合率(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Averages</source>
        <translation>平均(&amp;A)</translation>
    </message>
    <message>
        <source>Filter genres</source>
        <translation>ジャンルを絞り込む</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Averages</source>
        <translation>平均</translation>
    </message>
</context>
<context>
    <name>genrescope::GenrePicker</name>
    <message>
        <source>%1, marked</source>
        <translation>%1、マーク済み</translation>
    </message>
    <message>
        <source>%1, some marked</source>
        <translation>%1、一部マーク済み</translation>
    </message>
    <message>
        <source>%1, not marked</source>
        <translation>%1、マークなし</translation>
    </message>
    <message>
        <source>New genre: %1</source>
        <translation>新しいジャンル: %1</translation>
    </message>
    <message>
        <source>This track is …</source>
        <translation>この曲は…</translation>
    </message>
    <message numerus="yes">
        <source>These %Ln tracks are …</source>
        <translation>
            <numerusform>これらの %Ln 曲は…</numerusform>
        </translation>
    </message>
    <message>
        <source>Genres of the tracks</source>
        <translation>曲のジャンル</translation>
    </message>
    <message>
        <source>Find a genre, or type a new one</source>
        <translation>ジャンルを検索、または新規入力</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Enter marks, Esc closes</source>
        <translation>Enter でマーク、Esc で閉じる</translation>
    </message>
</context>
<context>
    <name>genrescope::GenreScoreModel</name>
    <message>
        <source>Genre</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Tracks of the split with this genre</source>
        <translation>分割のうちこのジャンルの曲</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>曲数</translation>
    </message>
    <message>
        <source>Average precision with its 95% confidence interval (artists resampled); undefined without support</source>
        <translation>平均適合率と 95% 信頼区間 (アーティスト単位のブートストラップ)。該当する曲がなければ未定義</translation>
    </message>
    <message>
        <source>AP %1</source>
        <translation>AP %1</translation>
    </message>
    <message>
        <source>Average precision of %1 minus that of %2</source>
        <translation>%1 の平均適合率から %2 の平均適合率を引いた値</translation>
    </message>
    <message>
        <source>Δ</source>
        <comment>difference of two average precisions</comment>
        <translation>Δ</translation>
    </message>
    <message>
        <source>Δ %1</source>
        <comment>difference of a model from the first</comment>
        <translation>Δ %1</translation>
    </message>
</context>
<context>
    <name>genrescope::GenreTableModel</name>
    <message>
        <source>%1, called</source>
        <comment>a percentage</comment>
        <translation>%1、検出</translation>
    </message>
    <message>
        <source>* Learned from another model&apos;s tags alone: %1</source>
        <translation>* 別のモデルのタグだけから学習: %1</translation>
    </message>
    <message>
        <source>Called: it reaches the threshold of %1</source>
        <translation>検出: しきい値 %1 に達しています</translation>
    </message>
    <message>
        <source>Not called: the threshold is %1</source>
        <translation>未検出: しきい値は %1 です</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>%1 at the playhead, percent</source>
        <translation>再生位置での %1、パーセント</translation>
    </message>
    <message>
        <source>%1 for the whole track, percent</source>
        <translation>曲全体での %1、パーセント</translation>
    </message>
</context>
<context>
    <name>genrescope::GenreTimeline</name>
    <message>
        <source>Genres over time</source>
        <translation>ジャンルの推移</translation>
    </message>
    <message>
        <source>One strip per genre, with the probability that each model gives it over time.</source>
        <translation>ジャンルごとの帯で、各モデルによる確率の推移を示します。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a model and its percentage</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <comment>genre, time, models with their percentages</comment>
        <translation>%2 の %1: %3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two models</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>genrescope::LeftOutTracks</name>
    <message>
        <source>Tracks left out</source>
        <translation>除外した曲</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>genrescope::LeverList</name>
    <message>
        <source>&amp;Variants, one change each:</source>
        <translation>バリアント (変更は 1 つずつ)(&amp;V):</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>バリアント</translation>
    </message>
    <message>
        <source>An&amp;other change:</source>
        <translation>ほかの変更(&amp;O):</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>Compare the baseline with this value of the setting, too</source>
        <translation>設定をこの値にした場合もベースラインと比較します</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryFolderList</name>
    <message>
        <source>%1 is not there now, or empty. What is known about its tracks is kept.</source>
        <translation>%1 は現在存在しないか、空です。その曲についての情報は保持されます。</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1 (見つかりません)</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Add a folder of music, with all that is below it</source>
        <translation>音楽のフォルダーを、サブフォルダーごと追加します</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>フォルダーを追加</translation>
    </message>
    <message>
        <source>Folders of the library</source>
        <translation>ライブラリのフォルダー</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>ファイルマネージャーで表示</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>ライブラリから取り除く</translation>
    </message>
    <message>
        <source>Your files are only read, unless you write tags. What is heard stays on this computer.</source>
        <translation>タグを書き込む場合を除き、ファイルは読み取るだけです。聴き取った内容がこのコンピューターの外に出ることはありません。</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryLists</name>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>%Ln 曲</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a list, how many tracks</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Play queue</source>
        <translation>再生キュー</translation>
    </message>
    <message>
        <source>Save as a playlist</source>
        <translation>プレイリストとして保存</translation>
    </message>
    <message>
        <source>Clear the queue</source>
        <translation>キューをクリア</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryMap</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Make the map</source>
        <translation>マップを作成</translation>
    </message>
    <message>
        <source>Making the map…</source>
        <translation>マップを作成しています…</translation>
    </message>
    <message>
        <source>No map yet</source>
        <translation>マップはまだありません</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>Tracks that sound alike to the first model lie together on it. Tracks appear once they were heard.</source>
        <translation>最初のモデルに似て聴こえる曲がマップ上で近くに並びます。曲は解析が済むと表示されます。</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Making the map… %1</source>
        <translation>マップを作成しています… %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) selected</source>
        <translation>
            <numerusform>%Ln 曲を選択中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) have changed since the map was made.</source>
        <translation>
            <numerusform>マップの作成後に %Ln 曲が変更されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>%Ln 曲</numerusform>
        </translation>
    </message>
    <message>
        <source>Map of the library</source>
        <translation>ライブラリのマップ</translation>
    </message>
    <message>
        <source>Tracks that sound alike to the first model lie together. Click: play. Wheel: zoom. Drag: move. Shift and drag: select. Double click: all of it.</source>
        <translation>最初のモデルに似て聴こえる曲が近くに並びます。クリック: 再生。ホイール: 拡大/縮小。ドラッグ: 移動。Shift + ドラッグ: 選択。ダブルクリック: 全体を表示。</translation>
    </message>
    <message>
        <source>Genres on the map</source>
        <translation>マップ上のジャンル</translation>
    </message>
    <message>
        <source>Select genres to see only where they are</source>
        <translation>ジャンルを選ぶと、そのジャンルの場所だけを表示します</translation>
    </message>
    <message>
        <source>Make the map anew, of all tracks that were heard</source>
        <translation>解析済みのすべての曲からマップを作り直します</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryPage</name>
    <message>
        <source>Add a folder of music</source>
        <translation>音楽のフォルダーを追加</translation>
    </message>
    <message>
        <source>No music in the library yet</source>
        <translation>ライブラリに音楽がありません</translation>
    </message>
    <message>
        <source>Add the folders where your music lies. The models listen to all of it in the background; you can search through it meanwhile, by genre, by what the models disagree on, and by what its tags say.</source>
        <translation>音楽のあるフォルダーを追加してください。モデルがバックグラウンドですべてを聴きます。その間も、ジャンル、モデルの不一致、タグの内容で検索できます。</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>The library could not be opened</source>
        <translation>ライブラリを開けませんでした</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryPlaylistList</name>
    <message>
        <source>Export a playlist</source>
        <translation>プレイリストのエクスポート</translation>
    </message>
    <message>
        <source>Play queue</source>
        <translation>再生キュー</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>新しいプレイリスト</translation>
    </message>
    <message>
        <source>Import a playlist</source>
        <translation>プレイリストのインポート</translation>
    </message>
    <message>
        <source>Playlists (%1);;All files (*)</source>
        <translation>プレイリスト (%1);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Delete a playlist</source>
        <translation>プレイリストの削除</translation>
    </message>
    <message>
        <source>Delete the playlist “%1”? The music itself stays.</source>
        <translation>プレイリスト「%1」を削除しますか? 音楽自体は残ります。</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>プレイリスト</translation>
    </message>
    <message>
        <source>Make or import a playlist</source>
        <translation>プレイリストを作成またはインポート</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryPresenter</name>
    <message>
        <source>The catalog of your music could not be used; it is kept as %1, and a new one is made from your folders.</source>
        <translation>音楽のカタログを使用できませんでした。%1 として保存し、フォルダーから新しいカタログを作成します。</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryScanLine</name>
    <message numerus="yes">
        <source>Looking for music… %Ln file(s)</source>
        <translation>
            <numerusform>音楽を探しています… %Ln ファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading tags… %1 of %2</source>
        <translation>タグを読み込んでいます… %1/%2</translation>
    </message>
    <message>
        <source>Listening… %1 of %2</source>
        <translation>聴いています… %1/%2</translation>
    </message>
    <message>
        <source>%1 per second, %2 left</source>
        <translation>毎秒 %1、残り %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Stops within a second; what is done is kept</source>
        <translation>1 秒以内に止まります。完了した分は保持されます</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>変更を確認</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Find music that is new, changed or gone in the folders</source>
        <translation>フォルダー内で追加、変更、削除された音楽を探します</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>一時停止中です。</translation>
    </message>
    <message numerus="yes">
        <source>Paused; %Ln track(s) are still to be heard.</source>
        <translation>
            <numerusform>一時停止中です。あと %Ln 曲が未解析です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to date; %Ln file(s) could not be read or heard.</source>
        <translation>
            <numerusform>最新の状態です。%Ln 個のファイルは読み込みまたは解析ができませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date.</source>
        <translation>最新の状態です。</translation>
    </message>
</context>
<context>
    <name>genrescope::LibrarySearchList</name>
    <message>
        <source>Saved searches</source>
        <translation>保存した検索</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryTableModel</name>
    <message>
        <source>The models disagree.</source>
        <translation>モデルの判断が不一致です。</translation>
    </message>
    <message>
        <source>The models agree.</source>
        <translation>モデルの判断が一致しています。</translation>
    </message>
    <message>
        <source>No model hears the genre of the tag.</source>
        <translation>タグのジャンルを聴き取ったモデルはありません。</translation>
    </message>
    <message>
        <source>Not heard yet.</source>
        <translation>未解析です。</translation>
    </message>
    <message>
        <source>The most probable genre, below the model&apos;s threshold.</source>
        <translation>最も確率の高いジャンル (モデルのしきい値未満)。</translation>
    </message>
    <message>
        <source>The most probable genre according to %1</source>
        <translation>%1 による最も確率の高いジャンル</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>アルバム</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Models disagree</source>
        <translation>モデルの不一致</translation>
    </message>
    <message>
        <source>The genre that the file&apos;s tag names</source>
        <translation>ファイルのタグにあるジャンル</translation>
    </message>
    <message>
        <source>What the others are compared with, or a copy of it.</source>
        <translation>ほかの曲との比較の基準となる曲、またはそのコピーです。</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>類似度</translation>
    </message>
    <message>
        <source>How similar it sounds to the models</source>
        <translation>モデルにとってどれだけ似て聴こえるか</translation>
    </message>
</context>
<context>
    <name>genrescope::LibraryTrackList</name>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>%Ln 曲</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln track(s)</source>
        <translation>
            <numerusform>%1/%Ln 曲</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove this search from those saved</source>
        <translation>保存した検索からこの検索を削除</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>この検索を保存</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>検索: %1</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>ライブラリを検索</translation>
    </message>
    <message>
        <source>both words in title, artist or album</source>
        <translation>タイトル、アーティスト、アルバムに両方の語を含む</translation>
    </message>
    <message>
        <source>the words side by side</source>
        <translation>語がこの順に並ぶ</translation>
    </message>
    <message>
        <source>without this word</source>
        <translation>この語を含まない</translation>
    </message>
    <message>
        <source>also title: album: path:</source>
        <translation>title: album: path: も可</translation>
    </message>
    <message>
        <source>a model calls it jazz</source>
        <translation>モデルが jazz を検出</translation>
    </message>
    <message>
        <source>this model calls it jazz</source>
        <translation>このモデルが jazz を検出</translation>
    </message>
    <message>
        <source>this model is surer of its first genre than 60%</source>
        <translation>このモデルの第 1 ジャンルの確率が 60% を超える</translation>
    </message>
    <message>
        <source>the file&apos;s tag names jazz</source>
        <translation>ファイルのタグが jazz</translation>
    </message>
    <message>
        <source>the models differ; disagree:tag: none hears the tag&apos;s genre</source>
        <translation>モデルが不一致。disagree:tag: タグのジャンルをどのモデルも聴き取っていない</translation>
    </message>
    <message>
        <source>also year&lt;1990, year&gt;=2000</source>
        <translation>year&lt;1990、year&gt;=2000 も可</translation>
    </message>
    <message>
        <source>minutes and seconds</source>
        <translation>分と秒</translation>
    </message>
    <message>
        <source>not heard yet; failed:yes: could not be read or heard</source>
        <translation>未解析。failed:yes: 読み込みまたは解析に失敗</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>検索できるもの</translation>
    </message>
    <message>
        <source>Tracks of the library</source>
        <translation>ライブラリの曲</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Add to the list of Listen</source>
        <translation>「聴く」のリストに追加</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>ファイルマネージャーで表示</translation>
    </message>
    <message>
        <source>Write genre tags…</source>
        <translation>ジャンルタグを書き込む…</translation>
    </message>
    <message>
        <source>Write what the models hear into the tags of the selected tracks</source>
        <translation>モデルが聴き取ったジャンルを、選択した曲のタグに書き込みます</translation>
    </message>
    <message>
        <source>Earlier changes of tags…</source>
        <translation>以前のタグの変更…</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Write genres into the tags of the selected tracks, or take that back</source>
        <translation>選択した曲のタグにジャンルを書き込む、またはそれを元に戻す</translation>
    </message>
    <message>
        <source>similar to a track, by its number: from the menu of the rows</source>
        <translation>番号で指定した曲に似た曲。行のメニューから使用</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>マップ</translation>
    </message>
    <message>
        <source>Show the tracks on a map instead of in a table (%1)</source>
        <translation>曲を表ではなくマップで表示 (%1)</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>Only what was selected on the map.</source>
        <translation>マップで選択した曲だけを表示しています。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Similar tracks</source>
        <translation>似た曲</translation>
    </message>
    <message>
        <source>Tracks that sound like the selected ones to the models</source>
        <translation>モデルにとって、選択した曲に似て聴こえる曲</translation>
    </message>
</context>
<context>
    <name>genrescope::ListedExamples</name>
    <message numerus="yes">
        <source>%Ln track(s) of %1 found by %2</source>
        <translation>
            <numerusform>%2 が検出した %1 の曲: %Ln 曲</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) that %2 mistakes for %1</source>
        <translation>
            <numerusform>%2 が誤って %1 を検出した曲: %Ln 曲</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) of %1 missed by %2</source>
        <translation>
            <numerusform>%2 が見逃した %1 の曲: %Ln 曲</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) that %2 correctly does not call %1</source>
        <translation>
            <numerusform>%2 が正しく %1 を検出しなかった曲: %Ln 曲</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) of %1 for which the top prediction of %2 is %3</source>
        <translation>
            <numerusform>%2 の第 1 予測が %3 である %1 の曲: %Ln 曲</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) of %1 that %2 calls %3 instead</source>
        <translation>
            <numerusform>%2 が代わりに %3 を検出した %1 の曲: %Ln 曲</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) of %1 that %2 finds, and calls %3 as well</source>
        <translation>
            <numerusform>%2 が検出し、あわせて %3 も検出した %1 の曲: %Ln 曲</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracks by how far the models differ in any one genre</source>
        <translation>いずれかのジャンルでのモデル間の差が大きい順の曲</translation>
    </message>
    <message>
        <source>Tracks by how far the models differ in %1</source>
        <translation>%1 でのモデル間の差が大きい順の曲</translation>
    </message>
</context>
<context>
    <name>genrescope::ListenActions</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>再生/一時停止</translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <translation>5 秒戻る</translation>
    </message>
    <message>
        <source>Forward 5 seconds</source>
        <translation>5 秒進む</translation>
    </message>
    <message>
        <source>Go to the start</source>
        <translation>先頭へ移動</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>末尾へ移動</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>音量を上げる</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>音量を下げる</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Mark or clear a loop</source>
        <translation>ループの設定/解除</translation>
    </message>
    <message>
        <source>Previous track</source>
        <translation>前の曲</translation>
    </message>
    <message>
        <source>Next track</source>
        <translation>次の曲</translation>
    </message>
    <message>
        <source>Paste files</source>
        <translation>ファイルを貼り付け</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Save results…</source>
        <translation>結果を保存…</translation>
    </message>
    <message>
        <source>Save genres over time…</source>
        <translation>ジャンルの推移を保存…</translation>
    </message>
    <message>
        <source>This is…</source>
        <translation>これは…</translation>
    </message>
    <message>
        <source>Why this genre?</source>
        <translation>なぜこのジャンル?</translation>
    </message>
    <message>
        <source>Stop explaining</source>
        <translation>説明を終了</translation>
    </message>
    <message>
        <source>Press the focused button</source>
        <translation>フォーカスのあるボタンを押す</translation>
    </message>
    <message>
        <source>Say which genres the selected tracks are</source>
        <translation>選択した曲のジャンルを指定します</translation>
    </message>
</context>
<context>
    <name>genrescope::ListenGenres</name>
    <message>
        <source>Genres</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Move the most probable genres to the top now</source>
        <translation>確率の高いジャンルを今すぐ上に並べます</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>なぜ?</translation>
    </message>
    <message>
        <source>Show over the spectrogram what speaks for a genre and what against it (W for the chosen one)</source>
        <translation>ジャンルの根拠と反証をスペクトログラム上に表示します (選んだジャンルには W)</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>The same values as a table, also for screen readers</source>
        <translation>同じ値を表で表示します。スクリーンリーダーにも対応</translation>
    </message>
    <message numerus="yes">
        <source>Top %Ln genre(s)</source>
        <translation>
            <numerusform>上位 %Ln ジャンル</numerusform>
        </translation>
    </message>
    <message>
        <source>Number of genres shown</source>
        <translation>表示するジャンル数</translation>
    </message>
    <message>
        <source>How many genres are shown</source>
        <translation>ジャンルをいくつ表示するか</translation>
    </message>
    <message>
        <source>Genres as a table</source>
        <translation>ジャンルの表</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>モデルがありません</translation>
    </message>
    <message>
        <source>A trained model recognizes the genres of your music. Train one, or open one that you already have. Playback and spectrograms work without a model.</source>
        <translation>学習済みモデルが音楽のジャンルを判定します。モデルを学習するか、手元のモデルを開いてください。再生とスペクトログラムはモデルがなくても使えます。</translation>
    </message>
    <message>
        <source>The starter models are not installed: install the package genrescope-models and start Genrescope again. Or train a model, or open one that you already have. Playback and spectrograms work without a model.</source>
        <translation>付属モデルがインストールされていません。パッケージ genrescope-models をインストールして、Genrescope を再起動してください。モデルを学習するか、手元のモデルを開くこともできます。再生とスペクトログラムはモデルがなくても使えます。</translation>
    </message>
    <message>
        <source>Train a model…</source>
        <translation>モデルを学習…</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>モデルを開く…</translation>
    </message>
</context>
<context>
    <name>genrescope::ListenPage</name>
    <message>
        <source>Save results</source>
        <translation>結果の保存</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV 表 (*.csv)</translation>
    </message>
    <message>
        <source>Tables with tabs (*.tsv)</source>
        <translation>タブ区切りの表 (*.tsv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Save genres over time</source>
        <translation>ジャンルの推移の保存</translation>
    </message>
    <message>
        <source>Labels for Audacity (*.txt)</source>
        <translation>Audacity 用ラベル (*.txt)</translation>
    </message>
    <message>
        <source>Selections for Raven (*.selections.txt)</source>
        <translation>Raven 用セレクション (*.selections.txt)</translation>
    </message>
    <message>
        <source>Layer for Sonic Visualiser (*.svl)</source>
        <translation>Sonic Visualiser 用レイヤー (*.svl)</translation>
    </message>
    <message>
        <source>There is no audio device: the track plays silently.</source>
        <translation>オーディオデバイスがありません。曲は無音で再生されます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) left to analyze.</source>
        <translation>
            <numerusform>あと %Ln 曲を解析します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Being analyzed…</source>
        <translation>解析しています…</translation>
    </message>
    <message>
        <source>Classified in %1 s.</source>
        <translation>%1 秒で分類しました。</translation>
    </message>
    <message>
        <source>Classified in %1 s; the models disagree.</source>
        <translation>%1 秒で分類しました。モデルの判断は不一致です。</translation>
    </message>
    <message>
        <source>Classified in %1 s; the models agree.</source>
        <translation>%1 秒で分類しました。モデルの判断は一致しています。</translation>
    </message>
    <message>
        <source>Drop music here</source>
        <translation>ここに音楽をドロップ</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere in the window to play them, see their spectrograms, and find out their genres.</source>
        <translation>ウィンドウのどこにでもファイルやフォルダーをドロップすると、再生し、スペクトログラムを表示し、ジャンルを判定します。</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere in the window to play them and see their spectrograms. To find out their genres, train a model, or open one that you already have.</source>
        <translation>ウィンドウのどこにでもファイルやフォルダーをドロップすると、再生し、スペクトログラムを表示します。ジャンルを知るには、モデルを学習するか、手元のモデルを開いてください。</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>ファイルを追加…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Train a model…</source>
        <translation>モデルを学習…</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>モデルを開く…</translation>
    </message>
    <message>
        <source>Play a sample</source>
        <translation>サンプルを再生</translation>
    </message>
</context>
<context>
    <name>genrescope::MainWindow</name>
    <message>
        <source>Drop the music to see its genres.</source>
        <translation>音楽をドロップするとジャンルがわかります。</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>聴く</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>データセット</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Listen to music, and see its spectrogram and genres</source>
        <translation>音楽を聴き、スペクトログラムとジャンルを見ます</translation>
    </message>
    <message>
        <source>Prepare music for training</source>
        <translation>学習用に音楽を準備します</translation>
    </message>
    <message>
        <source>Train models and watch them learn</source>
        <translation>モデルを学習し、その様子を見ます</translation>
    </message>
    <message>
        <source>Evaluate and compare models</source>
        <translation>モデルを評価し、比較します</translation>
    </message>
    <message>
        <source>Search through all of your music by what models hear in it</source>
        <translation>モデルが聴き取った内容で、手元の音楽すべてを検索します</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>genrescope::ManualDialog</name>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>genrescope::MarkedTracks</name>
    <message>
        <source>Tracks marked on Listen</source>
        <translation>「聴く」でマークした曲</translation>
    </message>
    <message>
        <source>No track is marked yet. On the Listen page, select tracks and press “This is…” to say which genres they are.</source>
        <translation>まだマークした曲がありません。「聴く」ページで曲を選び、「これは…」を押してジャンルを指定してください。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>genre, number of tracks</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked track(s): %1</source>
        <translation>
            <numerusform>マークした %Ln 曲: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A model needs at least two genres to tell apart.</source>
        <translation>モデルが区別するには、少なくとも 2 つのジャンルが必要です。</translation>
    </message>
    <message>
        <source>A marked track is an example of its genres, and of none of the others. Tracks without a mark are left out.</source>
        <translation>マークした曲は、付けたジャンルの例となり、ほかのジャンルの例にはなりません。マークのない曲は除外されます。</translation>
    </message>
    <message>
        <source>Export the marks</source>
        <translation>マークのエクスポート</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Mark tracks</source>
        <translation>曲をマーク</translation>
    </message>
    <message>
        <source>Go to the Listen page</source>
        <translation>「聴く」ページへ移動</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Save the marked tracks and their genres as a table</source>
        <translation>マークした曲とそのジャンルを表として保存します</translation>
    </message>
</context>
<context>
    <name>genrescope::Message</name>
    <message>
        <source>%1 cannot be used. %2</source>
        <translation>%1 は使用できません。%2</translation>
    </message>
    <message>
        <source>The changes must be an object of fields.</source>
        <translation>変更はフィールドのオブジェクトでなければなりません。</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; cannot be changed by a variant.</source>
        <translation>フィールド「%1」はバリアントで変更できません。</translation>
    </message>
    <message>
        <source>Its name is too similar to &quot;%1&quot;: their folders would be the same.</source>
        <translation>名前が「%1」と似すぎていて、フォルダーが同じになってしまいます。</translation>
    </message>
    <message>
        <source>The field &quot;model&quot; must name at least one model.</source>
        <translation>フィールド「model」には少なくとも 1 つのモデルが必要です。</translation>
    </message>
    <message>
        <source>The field &quot;model&quot; names a model twice.</source>
        <translation>フィールド「model」に同じモデルが 2 回あります。</translation>
    </message>
    <message>
        <source>The field &quot;seeds&quot; must be from 1 to %1.</source>
        <translation>フィールド「seeds」は 1 から %1 まででなければなりません。</translation>
    </message>
    <message>
        <source>The field &quot;variants&quot; must be an object with at least one variant.</source>
        <translation>フィールド「variants」は、少なくとも 1 つのバリアントを含むオブジェクトでなければなりません。</translation>
    </message>
    <message>
        <source>The variant &quot;%1&quot; of %2 cannot be trained. %3</source>
        <translation>%2 のバリアント「%1」は学習できません。%3</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked (%2); the archive may be damaged: download it again.</source>
        <translation>%1 を展開できません (%2)。アーカイブが壊れている可能性があります。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>the data ends too early</source>
        <translation>データが途中で終わっています</translation>
    </message>
    <message>
        <source>a block does not begin where it should</source>
        <translation>ブロックが正しい位置から始まっていません</translation>
    </message>
    <message>
        <source>it contains a randomized block from bzip2 before 0.9.5</source>
        <translation>bzip2 0.9.5 より前のランダム化ブロックを含んでいます</translation>
    </message>
    <message>
        <source>a block&apos;s origin lies outside of it</source>
        <translation>ブロックの原点がブロックの外にあります</translation>
    </message>
    <message>
        <source>it is not bzip2 data</source>
        <translation>bzip2 データではありません</translation>
    </message>
    <message>
        <source>a block has no bytes</source>
        <translation>バイトのないブロックがあります</translation>
    </message>
    <message>
        <source>a block lacks its code tables</source>
        <translation>ブロックに符号表がありません</translation>
    </message>
    <message>
        <source>a block refers to a table that does not exist</source>
        <translation>ブロックが存在しない表を参照しています</translation>
    </message>
    <message>
        <source>a code has an impossible length</source>
        <translation>あり得ない長さの符号があります</translation>
    </message>
    <message>
        <source>a code has impossible lengths</source>
        <translation>符号の長さの組み合わせがあり得ません</translation>
    </message>
    <message>
        <source>a block is too long</source>
        <translation>長すぎるブロックがあります</translation>
    </message>
    <message>
        <source>some bits are not a valid code</source>
        <translation>有効な符号でないビットがあります</translation>
    </message>
    <message>
        <source>a block does not end</source>
        <translation>終わっていないブロックがあります</translation>
    </message>
    <message>
        <source>%1 is not as long as the archive declares; the archive is damaged: download it again.</source>
        <translation>%1 の長さがアーカイブに記載された長さと違います。アーカイブが壊れています。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>%1 does not have the checksum that it declares; the archive is damaged: download it again.</source>
        <translation>%1 のチェックサムがアーカイブの記載と違います。アーカイブが壊れています。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1、%2 行目: %3</translation>
    </message>
    <message>
        <source>a row is longer than %1 bytes.</source>
        <translation>行が %1 バイトを超えています。</translation>
    </message>
    <message>
        <source>a quoted cell that begins in this row is never closed; the file is incomplete.</source>
        <translation>この行で始まる引用符付きのセルが閉じられていません。ファイルが不完全です。</translation>
    </message>
    <message>
        <source>there is a quote within a cell that is not quoted.</source>
        <translation>引用符付きでないセルの中に引用符があります。</translation>
    </message>
    <message>
        <source>a cell is longer than %1 bytes.</source>
        <translation>セルが %1 バイトを超えています。</translation>
    </message>
    <message>
        <source>there are more than %1 cells in a row.</source>
        <translation>1 行のセルが %1 個を超えています。</translation>
    </message>
    <message>
        <source>a quoted cell is never closed.</source>
        <translation>引用符付きのセルが閉じられていません。</translation>
    </message>
    <message>
        <source>there is text after the closing quote of a cell.</source>
        <translation>セルの閉じ引用符の後にテキストがあります。</translation>
    </message>
    <message>
        <source>%1 shrank while it was being read; try again.</source>
        <translation>%1 は読み込み中に短くなりました。もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 is not a NumPy array file of version 1.0.</source>
        <translation>%1 はバージョン 1.0 の NumPy 配列ファイルではありません。</translation>
    </message>
    <message>
        <source>%1 ends within its header; it is incomplete.</source>
        <translation>%1 はヘッダーの途中で終わっていて、不完全です。</translation>
    </message>
    <message>
        <source>%1 is not an array of float16, float32 or float64 in C order.</source>
        <translation>%1 は C 順の float16、float32、float64 の配列ではありません。</translation>
    </message>
    <message>
        <source>%1 is not as long as its header declares; it is damaged.</source>
        <translation>%1 の長さがヘッダーの記載と違います。壊れています。</translation>
    </message>
    <message>
        <source>%1 is not a zip archive or was not downloaded completely; download it again and compare its SHA-1 with the published one.</source>
        <translation>%1 は zip アーカイブでないか、ダウンロードが完了していません。もう一度ダウンロードし、SHA-1 を公開されている値と比べてください。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み込めません: %2。</translation>
    </message>
    <message>
        <source>%1 has %2 entries; at most %3 are read.</source>
        <translation>%1 のエントリは %2 個ですが、読み込めるのは %3 個までです。</translation>
    </message>
    <message>
        <source>%1 has two entries called %2, which no genuine archive has; download it again.</source>
        <translation>%1 に %2 というエントリが 2 つあり、本物のアーカイブではあり得ません。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>%1 is protected by a password; unpack the archive with it, and give the folder.</source>
        <translation>%1 はパスワードで保護されています。パスワードを使ってアーカイブを展開し、そのフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>%1 is packed by the method %2, which Genrescope cannot unpack; unpack the archive with another program, and give the folder.</source>
        <translation>%1 は Genrescope が展開できない方式 %2 で圧縮されています。別のプログラムでアーカイブを展開し、そのフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>%1 was rejected: it claims to be %2 bytes long.</source>
        <translation>%1 を拒否しました。長さが %2 バイトと記載されています。</translation>
    </message>
    <message>
        <source>%1 was rejected: it is compressed more tightly than any music or table would be.</source>
        <translation>%1 を拒否しました。音楽や表ではあり得ないほど強く圧縮されています。</translation>
    </message>
    <message>
        <source>No mp3 file can be made of music at %1 Hz.</source>
        <translation>%1 Hz の音楽からは mp3 ファイルを作成できません。</translation>
    </message>
    <message>
        <source>Audio cannot be converted from %1 Hz to %2 Hz; both rates must be positive and differ by at most a factor of 256.</source>
        <translation>音声を %1 Hz から %2 Hz に変換できません。どちらのレートも正で、その比は 256 倍以内でなければなりません。</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 は通常のファイルではありません。</translation>
    </message>
    <message>
        <source>%1 is %2 bytes long; at most %3 are read.</source>
        <translation>%1 は %2 バイトですが、読み込めるのは %3 バイトまでです。</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>GPU (CUDA)</source>
        <translation>GPU (CUDA)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>%1 is in use by another run; wait until it is done, or stop it.</source>
        <translation>%1 は別の実行で使用中です。終わるのを待つか、停止してください。</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1 を開けません: %2。</translation>
    </message>
    <message>
        <source>%1 is a folder; give the files in it instead.</source>
        <translation>%1 はフォルダーです。代わりに中のファイルを指定してください。</translation>
    </message>
    <message>
        <source>%1 cannot be listed: %2.</source>
        <translation>%1 の内容を一覧できません: %2。</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2.</source>
        <translation>%1 を削除できません: %2。</translation>
    </message>
    <message>
        <source>A JSON object was expected.</source>
        <translation>JSON オブジェクトが必要です。</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is missing.</source>
        <translation>フィールド「%1」がありません。</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; must be %2.</source>
        <translation>フィールド「%1」は%2でなければなりません。</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>true, false, a number or text</source>
        <translation>true、false、数値またはテキスト</translation>
    </message>
    <message>
        <source>The JSON is nested too deeply.</source>
        <translation>JSON の入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>これは有効な JSON ではありません: %1。</translation>
    </message>
    <message>
        <source>a whole number within its range</source>
        <translation>範囲内の整数</translation>
    </message>
    <message>
        <source>text in the right format</source>
        <translation>正しい書式のテキスト</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>A message is neither a text nor a list of texts.</source>
        <translation>メッセージがテキストでもテキストのリストでもありません。</translation>
    </message>
    <message>
        <source>%1 cannot be written: there is no room left on its disk.</source>
        <translation>%1 に書き込めません: ディスクに空きがありません。</translation>
    </message>
    <message>
        <source>%1 cannot be written: your quota on its disk is used up.</source>
        <translation>%1 に書き込めません: ディスクのクォータを使い切っています。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>There is no model to classify with; give at least one checkpoint.</source>
        <translation>分類に使うモデルがありません。チェックポイントを少なくとも 1 つ指定してください。</translation>
    </message>
    <message>
        <source>A benchmark needs at least one audio file and one repeat.</source>
        <translation>ベンチマークには、音声ファイルと繰り返しが少なくとも 1 つずつ必要です。</translation>
    </message>
    <message>
        <source>The minimum cost of a step of the model &apos;%1&apos; is not known.</source>
        <translation>モデル「%1」の 1 ステップの最小コストが不明です。</translation>
    </message>
    <message>
        <source>%1 has a sample rate of %2 Hz; rates from %3 to %4 Hz can be read.</source>
        <translation>%1 のサンプルレートは %2 Hz ですが、読み込めるのは %3 ～ %4 Hz です。</translation>
    </message>
    <message>
        <source>%1 has %2 channels; at most %3 can be read.</source>
        <translation>%1 は %2 チャンネルですが、読み込めるのは %3 チャンネルまでです。</translation>
    </message>
    <message>
        <source>%1 is longer than %2 minutes, which is the limit; split it.</source>
        <translation>%1 は上限の %2 分を超えています。分割してください。</translation>
    </message>
    <message>
        <source>%1 contains no audio that can be read: it is of no known format; convert it to flac or mp3.</source>
        <translation>%1 に読み込める音声がありません: 形式が不明です。flac か mp3 に変換してください。</translation>
    </message>
    <message>
        <source>%1 contains no audio that can be read: its format is “%2”; convert it to flac or mp3.</source>
        <translation>%1 に読み込める音声がありません: 形式は「%2」です。flac か mp3 に変換してください。</translation>
    </message>
    <message>
        <source>%1 contains no audio that can be read: it is a “%2” file that is damaged or cut off; replace it with a complete copy.</source>
        <translation>%1 に読み込める音声がありません: 「%2」ファイルですが、壊れているか途中で切れています。完全なコピーに置き換えてください。</translation>
    </message>
    <message>
        <source>%1 contains no audio that can be read: its codec is “%2”; convert it to flac or mp3.</source>
        <translation>%1 に読み込める音声がありません: コーデックは「%2」です。flac か mp3 に変換してください。</translation>
    </message>
    <message>
        <source>%1 contains no audio: nothing in this “%2” file is sound.</source>
        <translation>%1 に音声がありません: この「%2」ファイルには音が含まれていません。</translation>
    </message>
    <message>
        <source>%1 contains a variant of %2 audio that cannot be read; convert it to flac or mp3.</source>
        <translation>%1 の音声は、読み込めない種類の %2 です。flac か mp3 に変換してください。</translation>
    </message>
    <message>
        <source>%1 contains %2 audio whose description is damaged; replace it with a complete copy.</source>
        <translation>%1 の %2 音声は、記述が壊れています。完全なコピーに置き換えてください。</translation>
    </message>
    <message>
        <source>%1 is empty; replace it with a complete copy.</source>
        <translation>%1 は空です。完全なコピーに置き換えてください。</translation>
    </message>
    <message>
        <source>%1 contains no audio: it is a %2 file in which not a single frame could be decoded; replace it with a complete copy.</source>
        <translation>%1 に音声がありません: %2 ファイルですが、1 フレームもデコードできませんでした。完全なコピーに置き換えてください。</translation>
    </message>
    <message>
        <source>%1 is damaged: no audio can be decoded over a long stretch; replace it with a complete copy.</source>
        <translation>%1 は壊れています: 長い区間にわたって音声をデコードできません。完全なコピーに置き換えてください。</translation>
    </message>
    <message>
        <source>%1 cannot be played from another position: its bytes can only be read in order.</source>
        <translation>%1 は途中の位置から再生できません: バイトを先頭から順にしか読み込めません。</translation>
    </message>
    <message>
        <source>Tags can be written to mp3, flac, ogg, opus, m4a, wma, wav and aiff; it is none of them.</source>
        <translation>タグを書き込めるのは mp3、flac、ogg、opus、m4a、wma、wav、aiff だけです。このファイルはどれでもありません。</translation>
    </message>
    <message>
        <source>The tags name more genres than can be read.</source>
        <translation>タグのジャンルが多すぎて読み込めません。</translation>
    </message>
    <message>
        <source>%1 cannot be tagged. %2</source>
        <translation>%1 にタグを付けられません。%2</translation>
    </message>
    <message>
        <source>%1 cannot be tagged. Something else in its tags would be lost.</source>
        <translation>%1 にタグを付けられません。タグのほかの内容が失われてしまいます。</translation>
    </message>
    <message>
        <source>The ID3v2 tag is damaged.</source>
        <translation>ID3v2 タグが壊れています。</translation>
    </message>
    <message>
        <source>The ID3v2 tag does not lie at the start of the file; save the file with another tag editor first.</source>
        <translation>ID3v2 タグがファイルの先頭にありません。先に別のタグエディターでファイルを保存してください。</translation>
    </message>
    <message>
        <source>The chunks of the file are not whole.</source>
        <translation>ファイルのチャンクが不完全です。</translation>
    </message>
    <message>
        <source>The file would be larger than 4 GB.</source>
        <translation>ファイルが 4 GB を超えてしまいます。</translation>
    </message>
    <message>
        <source>The tags cannot be written; they may be damaged.</source>
        <translation>タグを書き込めません。壊れている可能性があります。</translation>
    </message>
    <message>
        <source>The tags are damaged.</source>
        <translation>タグが壊れています。</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 has no training tracks with features; prepare the dataset first.</source>
        <translation>%1 には特徴量のある学習曲がありません。先にデータセットを準備してください。</translation>
    </message>
    <message>
        <source>%1 has no validation tracks with features; they choose the best checkpoint. Prepare the dataset again with more artists, or with another split (such as --split-by file).</source>
        <translation>%1 には特徴量のある検証曲がなく、最良のチェックポイントを選べません。アーティストを増やすか、別の分割方法 (--split-by file など) で、データセットを準備し直してください。</translation>
    </message>
    <message>
        <source>Nothing to judge: this is shorter than a second.</source>
        <translation>判定できません: 1 秒未満です。</translation>
    </message>
    <message>
        <source>Nothing to judge: this is silent.</source>
        <translation>判定できません: 無音です。</translation>
    </message>
    <message>
        <source>Nothing to judge: more than nine tenths of this is damaged.</source>
        <translation>判定できません: 9 割以上が壊れています。</translation>
    </message>
    <message>
        <source>Nothing to judge: the models hear no music in this.</source>
        <translation>判定できません: モデルは音楽を聴き取れませんでした。</translation>
    </message>
    <message>
        <source>There is only one genre, %1: a model needs at least two to tell apart.</source>
        <translation>ジャンルが %1 しかありません。モデルが区別するには少なくとも 2 つ必要です。</translation>
    </message>
    <message>
        <source>The number of training tracks that a genre needs cannot be negative.</source>
        <translation>ジャンルに必要な学習曲の数を負にすることはできません。</translation>
    </message>
    <message>
        <source>Add more tracks, or choose another kind of split.</source>
        <translation>曲を追加するか、別の分割方法を選んでください。</translation>
    </message>
    <message>
        <source>%1 contains no audio with FMA&apos;s file names (000/000002.mp3); give fma_small.zip, fma_medium.zip, fma_large.zip or fma_full.zip, or the folder unpacked from one of them.</source>
        <translation>%1 に FMA のファイル名 (000/000002.mp3) の音声がありません。fma_small.zip、fma_medium.zip、fma_large.zip、fma_full.zip のいずれか、またはそれを展開したフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>%1 differs from the published file (its SHA-1 is not %2); download it again.</source>
        <translation>%1 は公開されているファイルと違います (SHA-1 が %2 ではありません)。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>%1 contains no list of checksums to compare with.</source>
        <translation>%1 に、比較するためのチェックサムの一覧がありません。</translation>
    </message>
    <message>
        <source>%1 is not in the list of checksums.</source>
        <translation>%1 がチェックサムの一覧にありません。</translation>
    </message>
    <message>
        <source>tracks.csv names genres that genres.csv does not list (%1), %2 times in all; they were skipped.</source>
        <translation>tracks.csv に、genres.csv にないジャンル (%1) が合計 %2 回ありました。これらは無視されました。</translation>
    </message>
    <message>
        <source>the table ends before its three header rows are complete.</source>
        <translation>3 行のヘッダーがそろう前に表が終わっています。</translation>
    </message>
    <message>
        <source>the two header rows differ in length.</source>
        <translation>2 つのヘッダー行の長さが違います。</translation>
    </message>
    <message>
        <source>the third row must begin with track_id.</source>
        <translation>3 行目は track_id で始まらなければなりません。</translation>
    </message>
    <message>
        <source>there are %1 cells instead of %2.</source>
        <translation>セルが %2 個ではなく %1 個あります。</translation>
    </message>
    <message>
        <source>the track&apos;s ID is not a number.</source>
        <translation>曲の ID が数値ではありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid value for the column (%2).</source>
        <translation>「%1」は列 (%2) の値として無効です。</translation>
    </message>
    <message>
        <source>%1 contains no %2; give fma_metadata.zip or the folder unpacked from it.</source>
        <translation>%1 に %2 がありません。fma_metadata.zip か、それを展開したフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>the track&apos;s ID does not follow the one before it.</source>
        <translation>曲の ID が前の ID に続いていません。</translation>
    </message>
    <message>
        <source>the table lists no tracks.</source>
        <translation>表に曲がありません。</translation>
    </message>
    <message>
        <source>FMA has no subset &quot;%1&quot;; choose small, medium, large or full.</source>
        <translation>FMA にサブセット「%1」はありません。small、medium、large、full から選んでください。</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>アーティストの指定どおり</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>親ジャンルを含む</translation>
    </message>
    <message>
        <source>top</source>
        <translation>メインジャンル</translation>
    </message>
    <message>
        <source>FMA&apos;s own, by artist</source>
        <translation>FMA 独自、アーティスト別</translation>
    </message>
    <message>
        <source>the post&apos;s: random 80/20, stratified on the last genre, seed %1; validation is test</source>
        <translation>記事の方法: ランダム 80/20、最後のジャンルで層化、シード %1。検証はテストと同じ</translation>
    </message>
    <message>
        <source>FMA metadata</source>
        <translation>FMA メタデータ</translation>
    </message>
    <message>
        <source>fma_metadata.zip, or the folder unpacked from it</source>
        <translation>fma_metadata.zip か、それを展開したフォルダー</translation>
    </message>
    <message>
        <source>FMA audio</source>
        <translation>FMA 音声</translation>
    </message>
    <message>
        <source>fma_small.zip, fma_medium.zip, fma_large.zip or fma_full.zip, or the folder it unpacks to</source>
        <translation>fma_small.zip、fma_medium.zip、fma_large.zip、fma_full.zip のいずれか、またはそれを展開したフォルダー</translation>
    </message>
    <message>
        <source>Subset</source>
        <translation>サブセット</translation>
    </message>
    <message>
        <source>Only one of FMA&apos;s smaller subsets</source>
        <translation>FMA の小さいサブセットだけを使う</translation>
    </message>
    <message>
        <source>Same as the archive</source>
        <translation>アーカイブと同じ</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>closed: with all ancestors; fine: the artist&apos;s choice; top: the one top-level genre</source>
        <translation>closed: すべての上位ジャンルを含む。fine: アーティストの指定。top: 最上位ジャンル 1 つ</translation>
    </message>
    <message>
        <source>With all parent genres</source>
        <translation>親ジャンルをすべて含む</translation>
    </message>
    <message>
        <source>As chosen by the artist</source>
        <translation>アーティストの指定どおり</translation>
    </message>
    <message>
        <source>Main genre only</source>
        <translation>メインジャンルのみ</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>fma: by artist; post: random 80/20, as in the post</source>
        <translation>fma: アーティスト別。post: 記事と同じランダム 80/20</translation>
    </message>
    <message>
        <source>By artist</source>
        <translation>アーティスト別</translation>
    </message>
    <message>
        <source>Random, as in the post</source>
        <translation>ランダム (記事と同じ)</translation>
    </message>
    <message>
        <source>Verify checksums first</source>
        <translation>先にチェックサムを検証</translation>
    </message>
    <message>
        <source>Compare each file with FMA&apos;s SHA-1 checksum</source>
        <translation>各ファイルを FMA の SHA-1 チェックサムと比べます</translation>
    </message>
    <message>
        <source>FMA archives</source>
        <translation>FMA アーカイブ</translation>
    </message>
    <message>
        <source>%1 contains no %2.</source>
        <translation>%1 に %2 がありません。</translation>
    </message>
    <message>
        <source>The folder %1 contains no audio and was skipped.</source>
        <translation>フォルダー %1 には音声がないため、無視されました。</translation>
    </message>
    <message>
        <source>%1 files are not in any genre&apos;s folder and were skipped.</source>
        <translation>%1 個のファイルはどのジャンルのフォルダーにもないため、無視されました。</translation>
    </message>
    <message>
        <source>%1 is not in any genre&apos;s folder and was skipped.</source>
        <translation>%1 はどのジャンルのフォルダーにもないため、無視されました。</translation>
    </message>
    <message>
        <source>Files passed over, because their names do not end like those of music: %1 (%2).</source>
        <translation>音楽の拡張子でないため無視されたファイル: %1 (%2)。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be listed and was skipped.</source>
        <translation>フォルダー %1 は内容を一覧できないため、無視されました。</translation>
    </message>
    <message>
        <source>All music lies in %1, so the folders in it were taken as the genres.</source>
        <translation>音楽がすべて %1 にあるため、その中のフォルダーをジャンルとみなしました。</translation>
    </message>
    <message>
        <source>%1 gives no split: that takes folders called train, validation and test. Choose another kind of split.</source>
        <translation>%1 は分割を指定していません。それには train、validation、test というフォルダーが必要です。別の分割方法を選んでください。</translation>
    </message>
    <message>
        <source>as given by the folders</source>
        <translation>フォルダーの指定どおり</translation>
    </message>
    <message>
        <source>random 80/10/10, seed %1, by file</source>
        <translation>ランダム 80/10/10、シード %1、ファイル別</translation>
    </message>
    <message>
        <source>random 80/10/10, seed %1, by album</source>
        <translation>ランダム 80/10/10、シード %1、アルバム別</translation>
    </message>
    <message>
        <source>Tracks of one artist stay together, and there are too few artists: split by album or by file (--split-by file).</source>
        <translation>同じアーティストの曲は同じ分割に入りますが、アーティストが少なすぎます。アルバム別かファイル別に分割してください (--split-by file)。</translation>
    </message>
    <message>
        <source>Tracks of one album stay together, and there are too few albums: split by file (--split-by file).</source>
        <translation>同じアルバムの曲は同じ分割に入りますが、アルバムが少なすぎます。ファイル別に分割してください (--split-by file)。</translation>
    </message>
    <message>
        <source>Each genre needs at least three tracks.</source>
        <translation>各ジャンルに少なくとも 3 曲必要です。</translation>
    </message>
    <message>
        <source>The folders give it none: add a folder for it, or split by artist, album or file (--split-by artist).</source>
        <translation>フォルダーで割り当てられていません。そのためのフォルダーを追加するか、アーティスト別、アルバム別、ファイル別に分割してください (--split-by artist)。</translation>
    </message>
    <message>
        <source>%1 contains no folder with audio; put each genre&apos;s audio into a folder named after the genre.</source>
        <translation>%1 に音声のあるフォルダーがありません。各ジャンルの音声を、ジャンル名を付けたフォルダーに入れてください。</translation>
    </message>
    <message>
        <source>%1 contains music, but no folders named after genres. If it is a genre&apos;s folder itself, give the folder above it, %2.</source>
        <translation>%1 には音楽がありますが、ジャンル名のフォルダーがありません。それ自体がジャンルのフォルダーなら、その上の %2 を指定してください。</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>分割の単位</translation>
    </message>
    <message>
        <source>What stays in one split: an artist&apos;s tracks, an album&apos;s, or nothing (file); or the split that folders called train, validation and test give, which is the default where there are such folders</source>
        <translation>同じ分割にまとめるもの: アーティスト (artist)、アルバム (album)、なし (file)。または train、validation、test というフォルダーによる分割。そうしたフォルダーがあれば、これが既定です</translation>
    </message>
    <message>
        <source>As given, or by artist</source>
        <translation>指定どおり、なければアーティスト別</translation>
    </message>
    <message>
        <source>By album</source>
        <translation>アルバム別</translation>
    </message>
    <message>
        <source>By file</source>
        <translation>ファイル別</translation>
    </message>
    <message>
        <source>As given by the folders</source>
        <translation>フォルダーの指定どおり</translation>
    </message>
    <message>
        <source>%1 is not a folder; give a folder with one subfolder per genre.</source>
        <translation>%1 はフォルダーではありません。ジャンルごとのサブフォルダーがあるフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>one genre per folder</source>
        <translation>ジャンル別フォルダー</translation>
    </message>
    <message>
        <source>genres and sub-genres by folder</source>
        <translation>フォルダーによるジャンルとサブジャンル</translation>
    </message>
    <message>
        <source>One folder per genre</source>
        <translation>ジャンル別フォルダー</translation>
    </message>
    <message>
        <source>Folder with one subfolder per genre</source>
        <translation>ジャンルごとのサブフォルダーがあるフォルダー</translation>
    </message>
    <message>
        <source>Folders within a genre&apos;s are sub-genres</source>
        <translation>その中のフォルダーはサブジャンル</translation>
    </message>
    <message>
        <source>Otherwise they are artists or albums</source>
        <translation>そうでなければアーティストかアルバム</translation>
    </message>
    <message>
        <source>%1 were taken as one genre, %2: they differ only in how it is spelled.</source>
        <translation>%1 は表記が違うだけなので、1 つのジャンル %2 とみなしました。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the ID %1 of a genre is not a positive number.</source>
        <translation>ジャンルの ID %1 が正の数ではありません。</translation>
    </message>
    <message>
        <source>genre %1 has no title.</source>
        <translation>ジャンル %1 にタイトルがありません。</translation>
    </message>
    <message>
        <source>genre %1 is listed twice.</source>
        <translation>ジャンル %1 が 2 回あります。</translation>
    </message>
    <message>
        <source>genre %1 has the parent %2, which is not listed.</source>
        <translation>ジャンル %1 の親 %2 が一覧にありません。</translation>
    </message>
    <message>
        <source>genre %1 has more than %2 ancestors, or is one of its own.</source>
        <translation>ジャンル %1 の上位ジャンルが %2 個を超えているか、自分自身が上位になっています。</translation>
    </message>
    <message>
        <source>the table of genres is empty.</source>
        <translation>ジャンルの表が空です。</translation>
    </message>
    <message>
        <source>the column %1 is missing.</source>
        <translation>列 %1 がありません。</translation>
    </message>
    <message>
        <source>genre_id and parent must be whole numbers.</source>
        <translation>genre_id と parent は整数でなければなりません。</translation>
    </message>
    <message>
        <source>the table lists no genres.</source>
        <translation>表にジャンルがありません。</translation>
    </message>
    <message>
        <source>this is not a table of the MTG-Jamendo dataset; give autotagging_genre.tsv.</source>
        <translation>これは MTG-Jamendo データセットの表ではありません。autotagging_genre.tsv を指定してください。</translation>
    </message>
    <message>
        <source>there are %1 cells, too few.</source>
        <translation>セルが %1 個しかなく、足りません。</translation>
    </message>
    <message>
        <source>the duration is negative.</source>
        <translation>長さが負です。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number.</source>
        <translation>「%1」は数値ではありません。</translation>
    </message>
    <message>
        <source>%1 lists track %2 a second time; each track belongs to one split.</source>
        <translation>%1 に曲 %2 が 2 回あります。各曲は 1 つの分割にしか入れません。</translation>
    </message>
    <message>
        <source>genres of %1</source>
        <translation>%1 のジャンル</translation>
    </message>
    <message>
        <source>%1 contains no recording that has a genre in %2.</source>
        <translation>%1 に、%2 にジャンルのある録音がありません。</translation>
    </message>
    <message>
        <source>MTG-Jamendo&apos;s own, by artist</source>
        <translation>MTG-Jamendo 独自、アーティスト別</translation>
    </message>
    <message>
        <source>MTG-Jamendo table</source>
        <translation>MTG-Jamendo の表</translation>
    </message>
    <message>
        <source>autotagging_genre.tsv, or …-train.tsv of one of the splits</source>
        <translation>autotagging_genre.tsv、またはいずれかの分割の …-train.tsv</translation>
    </message>
    <message>
        <source>MTG-Jamendo audio</source>
        <translation>MTG-Jamendo 音声</translation>
    </message>
    <message>
        <source>The folder that MTG-Jamendo&apos;s archives unpack to</source>
        <translation>MTG-Jamendo のアーカイブを展開したフォルダー</translation>
    </message>
    <message>
        <source>Files that the table lists, but that were not found: %1 (%2).</source>
        <translation>表にあるのに見つからなかったファイル: %1 (%2)。</translation>
    </message>
    <message>
        <source>None of the files that %1 lists with a genre was found in %2.</source>
        <translation>%1 でジャンルのあるファイルが、%2 に 1 つも見つかりません。</translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation>%1 のとおり</translation>
    </message>
    <message>
        <source>Table of genres</source>
        <translation>ジャンルの表</translation>
    </message>
    <message>
        <source>Table of genres or label tracks</source>
        <translation>ジャンルの表またはラベルトラック</translation>
    </message>
    <message>
        <source>CSV or TSV with a column path (or file) and a column genre (or label), and artist, album and split where they are known; or a folder of Audacity&apos;s label tracks, or one of them, each with the name of its music (song.txt for song.mp3)</source>
        <translation>列 path (または file) と列 genre (または label) を持つ CSV か TSV。わかれば artist、album、split も。または Audacity のラベルトラックのフォルダーか、その 1 つ。それぞれ音楽と同じ名前にします (song.mp3 なら song.txt)</translation>
    </message>
    <message>
        <source>Music folder</source>
        <translation>音楽フォルダー</translation>
    </message>
    <message>
        <source>What the table&apos;s paths are relative to, or where the music of label tracks lies, if not in their own folder</source>
        <translation>表のパスの基準、またはラベルトラックと別の場所にある場合の音楽の場所</translation>
    </message>
    <message>
        <source>Two genres are both called %1; give one of them another title.</source>
        <translation>%1 という名前のジャンルが 2 つあります。どちらかに別のタイトルを付けてください。</translation>
    </message>
    <message>
        <source>No track of the dataset has both audio and a genre with at least %1 training tracks; there is nothing to learn.</source>
        <translation>音声があり、かつ学習曲が %1 曲以上あるジャンルを持つ曲が、データセットにありません。学習できるものがありません。</translation>
    </message>
    <message>
        <source>there are no columns path and genre.</source>
        <translation>列 path と genre がありません。</translation>
    </message>
    <message>
        <source>%1 was left out: none of its lines is a label with its times.</source>
        <translation>%1 は除外されました。時刻付きのラベルの行が 1 つもありません。</translation>
    </message>
    <message>
        <source>Lines of %1 that were left out, because they do not begin with two times: %2 (the first is line %3).</source>
        <translation>2 つの時刻で始まらないため除外された %1 の行: %2 行 (最初は %3 行目)。</translation>
    </message>
    <message>
        <source>No label in %1 names a genre; export label tracks from Audacity, each under the name of its music.</source>
        <translation>%1 にジャンルを示すラベルがありません。Audacity からラベルトラックを、それぞれ音楽と同じ名前でエクスポートしてください。</translation>
    </message>
    <message>
        <source>Each label is a genre of its whole file, whatever part of it the label marks.</source>
        <translation>各ラベルは、印を付けた範囲によらず、ファイル全体のジャンルとして扱われます。</translation>
    </message>
    <message>
        <source>There must be at least one label, and each must have a name.</source>
        <translation>ラベルは少なくとも 1 つ必要で、それぞれに名前が必要です。</translation>
    </message>
    <message>
        <source>Two labels are both called &quot;%1&quot;; give one of them another name.</source>
        <translation>「%1」という名前のラベルが 2 つあります。どちらかに別の名前を付けてください。</translation>
    </message>
    <message>
        <source>The field &quot;parents&quot; does not name a parent for each label.</source>
        <translation>フィールド「parents」に、すべてのラベルの親が記載されていません。</translation>
    </message>
    <message>
        <source>Track %1 does not follow the one before it.</source>
        <translation>曲 %1 が前の曲に続いていません。</translation>
    </message>
    <message>
        <source>Track %1 has labels that are not in the label set.</source>
        <translation>曲 %1 に、ラベルの一覧にないラベルがあります。</translation>
    </message>
    <message>
        <source>Track %1 has a negative duration.</source>
        <translation>曲 %1 の長さが負です。</translation>
    </message>
    <message>
        <source>The number of tracks without a label is negative.</source>
        <translation>ラベルのない曲の数が負です。</translation>
    </message>
    <message>
        <source>The dataset cannot be used. %1</source>
        <translation>データセットを使用できません。%1</translation>
    </message>
    <message>
        <source>%1 is not a folder; give a folder of music.</source>
        <translation>%1 はフォルダーではありません。音楽のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>genres in the tags of the files</source>
        <translation>ファイルのタグのジャンル</translation>
    </message>
    <message>
        <source>%1 contains no music whose tags name a genre.</source>
        <translation>%1 に、タグにジャンルのある音楽がありません。</translation>
    </message>
    <message>
        <source>Genres in tags</source>
        <translation>タグのジャンル</translation>
    </message>
    <message>
        <source>Folder of music</source>
        <translation>音楽のフォルダー</translation>
    </message>
    <message>
        <source>The genres are those in the files&apos; own tags</source>
        <translation>ファイル自体のタグにあるジャンルを使います</translation>
    </message>
    <message>
        <source>The option %1 cannot be &quot;%2&quot;.</source>
        <translation>オプション %1 を「%2」にすることはできません。</translation>
    </message>
    <message>
        <source>The option %1 must be a whole number of at least %2, not &quot;%3&quot;.</source>
        <translation>オプション %1 は「%3」ではなく、%2 以上の整数でなければなりません。</translation>
    </message>
    <message>
        <source>The option %1 must be true or false, not &quot;%2&quot;.</source>
        <translation>オプション %1 は「%2」ではなく、true か false でなければなりません。</translation>
    </message>
    <message>
        <source>Minimum tracks</source>
        <translation>最小曲数</translation>
    </message>
    <message>
        <source>Genres with fewer training tracks are left out; 0 keeps all genres</source>
        <translation>学習曲がこれより少ないジャンルは除外されます。0 ならすべてのジャンルを残します</translation>
    </message>
    <message>
        <source>The option %1 does not apply to this kind of dataset.</source>
        <translation>オプション %1 は、この種類のデータセットには使えません。</translation>
    </message>
    <message>
        <source>The option %1 is missing (%2).</source>
        <translation>オプション %1 がありません (%2)。</translation>
    </message>
    <message>
        <source>There is no reader called &quot;%1&quot;.</source>
        <translation>「%1」というリーダーはありません。</translation>
    </message>
    <message>
        <source>random 80/10/10, seed %1, by artist</source>
        <translation>ランダム 80/10/10、シード %1、アーティスト別</translation>
    </message>
    <message>
        <source>random 80/10/10, seed %1, by file: no tag names an artist</source>
        <translation>ランダム 80/10/10、シード %1、ファイル別: タグにアーティストがないため</translation>
    </message>
    <message>
        <source>random 80/10/10, seed %1, by artist where tags name one (%2 of %3 files)</source>
        <translation>ランダム 80/10/10、シード %1、タグにある場合はアーティスト別 (%3 ファイル中 %2)</translation>
    </message>
    <message>
        <source>%1 has no tags, which would be the dataset&apos;s labels.</source>
        <translation>%1 に、データセットのラベルとなるタグがありません。</translation>
    </message>
    <message>
        <source>tags of %1</source>
        <translation>%1 のタグ</translation>
    </message>
    <message>
        <source>%1 contains none of the files that %2 lists in its path column.</source>
        <translation>%1 に、%2 の path 列にあるファイルが 1 つもありません。</translation>
    </message>
    <message>
        <source>random 80/10/10 by artist or package, seed %1</source>
        <translation>ランダム 80/10/10、アーティストまたはパッケージ別、シード %1</translation>
    </message>
    <message>
        <source>random 90/10/0 by artist or package, seed %1</source>
        <translation>ランダム 90/10/0、アーティストまたはパッケージ別、シード %1</translation>
    </message>
    <message>
        <source>Tagged music</source>
        <translation>タグ付き音楽</translation>
    </message>
    <message>
        <source>Table of tags</source>
        <translation>タグの表</translation>
    </message>
    <message>
        <source>CSV of a teacher&apos;s tags for the files in the music folder</source>
        <translation>音楽フォルダーのファイルに対する教師のタグの CSV</translation>
    </message>
    <message>
        <source>Folder with the files that the table lists</source>
        <translation>表にあるファイルのフォルダー</translation>
    </message>
    <message>
        <source>%1 does not have two dimensions, a row for each vector.</source>
        <translation>%1 が、ベクトルごとに 1 行の 2 次元になっていません。</translation>
    </message>
    <message>
        <source>the table is empty.</source>
        <translation>表が空です。</translation>
    </message>
    <message>
        <source>no recording has a genre.</source>
        <translation>ジャンルのある録音がありません。</translation>
    </message>
    <message>
        <source>Lines left out in all: %1.</source>
        <translation>除外された行の総数: %1。</translation>
    </message>
    <message>
        <source>no column genre or label names genres.</source>
        <translation>ジャンルを示す列 genre または label がありません。</translation>
    </message>
    <message>
        <source>a column track_id or path must name the recordings.</source>
        <translation>録音を示す列 track_id または path が必要です。</translation>
    </message>
    <message>
        <source>there is more than one column of vectors.</source>
        <translation>ベクトルの列が複数あります。</translation>
    </message>
    <message>
        <source>there is no tag column.</source>
        <translation>タグの列がありません。</translation>
    </message>
    <message>
        <source>Line %1 was left out: %2</source>
        <translation>%1 行目は除外されました: %2</translation>
    </message>
    <message>
        <source>a column has no name.</source>
        <translation>名前のない列があります。</translation>
    </message>
    <message>
        <source>two columns are both called &quot;%1&quot;; rename one of them.</source>
        <translation>「%1」という名前の列が 2 つあります。どちらかの名前を変えてください。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not %2.</source>
        <translation>「%1」は次のどれでもありません: %2。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not FILE.npy:ROW with a file beside the table.</source>
        <translation>「%1」が「ファイル.npy:行」の形で表と同じ場所のファイルを指していません。</translation>
    </message>
    <message>
        <source>%1 has vectors of another length.</source>
        <translation>%1 のベクトルの長さが違います。</translation>
    </message>
    <message>
        <source>%1 has no row %2.</source>
        <translation>%1 に行 %2 がありません。</translation>
    </message>
    <message>
        <source>the vector contains something that is not a number.</source>
        <translation>ベクトルに数値でないものがあります。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number in range.</source>
        <translation>「%1」は範囲内の数値ではありません。</translation>
    </message>
    <message>
        <source>training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>%1 contains %2 twice, which no genuine archive does; download it again.</source>
        <translation>%1 に %2 が 2 回含まれていて、本物のアーカイブではあり得ません。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>%1 could not be decoded: it takes more memory than decoding may use.</source>
        <translation>%1 をデコードできませんでした: デコードに使えるメモリの上限を超えます。</translation>
    </message>
    <message>
        <source>%1 could not be decoded: the decoder stopped unexpectedly.</source>
        <translation>%1 をデコードできませんでした: デコーダーが予期せず終了しました。</translation>
    </message>
    <message>
        <source>%1 could not be decoded: the decoder did not answer for %2 seconds.</source>
        <translation>%1 をデコードできませんでした: デコーダーが %2 秒間応答しませんでした。</translation>
    </message>
    <message>
        <source>%1, a part of the program, could not be started; reinstall Genrescope. (%2)</source>
        <translation>プログラムの一部である %1 を起動できませんでした。Genrescope を再インストールしてください。(%2)</translation>
    </message>
    <message>
        <source>%1, a part of the program, could not be started; close other programs. (%2)</source>
        <translation>プログラムの一部である %1 を起動できませんでした。ほかのプログラムを閉じてください。(%2)</translation>
    </message>
    <message>
        <source>No memory could be shared with the part of the program that decodes music: %1.</source>
        <translation>音楽をデコードするプログラム部分とメモリを共有できませんでした: %1。</translation>
    </message>
    <message>
        <source>The connection to another process of this training has broken (%1); continue the run with --resume.</source>
        <translation>この学習の別のプロセスとの接続が切れました (%1)。--resume で実行を続けてください。</translation>
    </message>
    <message>
        <source>Rank %1 on %2 ended: %3</source>
        <translation>%2 のランク %1 が終了しました: %3</translation>
    </message>
    <message>
        <source>Of %1 processes, these have not come to %2, port %3: rank %4; look what they say, and start all together.</source>
        <translation>%1 個のプロセスのうち、ランク %4 が %2、ポート %3 に到達していません。それらの出力を確認し、全部を一緒に起動してください。</translation>
    </message>
    <message>
        <source>Rank %1 on %2 could not reach the first process at %3, port %4; check that it was started and that MASTER_ADDR and MASTER_PORT name an address of its machine that others reach, or name its network with --interface.</source>
        <translation>%2 のランク %1 が、%3、ポート %4 の最初のプロセスに到達できませんでした。それが起動しているか、MASTER_ADDR と MASTER_PORT がほかから到達できるアドレスになっているかを確認するか、--interface でネットワークを指定してください。</translation>
    </message>
    <message>
        <source>What listens at %1, port %2, is not the first process of this training, or of another version; choose another MASTER_PORT, or install the same version everywhere.</source>
        <translation>%1、ポート %2 で待ち受けているのは、この学習の最初のプロセスではないか、別のバージョンです。別の MASTER_PORT を選ぶか、すべてに同じバージョンをインストールしてください。</translation>
    </message>
    <message>
        <source>Rank %1 on %2: %3</source>
        <translation>%2 のランク %1: %3</translation>
    </message>
    <message>
        <source>Rank 0 at %1 was lost: its process has ended, or its machine cannot be reached; find out why there, and continue the run with --resume.</source>
        <translation>%1 のランク 0 が失われました。プロセスが終了したか、マシンに到達できません。そこで原因を調べ、--resume で実行を続けてください。</translation>
    </message>
    <message>
        <source>This process was told that there are %1 of them, and the first one that there are %2; start all with the same number.</source>
        <translation>このプロセスにはプロセス数 %1、最初のプロセスには %2 と伝えられています。すべてを同じ数で起動してください。</translation>
    </message>
    <message>
        <source>There is another process of rank %1, on %2; give each a rank of its own, or, where two trainings run, each its own MASTER_PORT.</source>
        <translation>ランク %1 のプロセスが %2 にもあります。それぞれに別のランクを、2 つの学習が動いているなら別の MASTER_PORT を指定してください。</translation>
    </message>
    <message>
        <source>Rank %1 on %2 was lost: its process has ended, or its machine cannot be reached; find out why there, and continue the run with --resume.</source>
        <translation>%2 のランク %1 が失われました。プロセスが終了したか、マシンに到達できません。そこで原因を調べ、--resume で実行を続けてください。</translation>
    </message>
    <message>
        <source>%1 stands for all networks of this machine, and what is sent to the other processes is not encrypted; name one address in MASTER_ADDR, or an interface with --interface.</source>
        <translation>%1 はこのマシンの全ネットワークを表しますが、ほかのプロセスに送るデータは暗号化されません。MASTER_ADDR に 1 つのアドレスを指定するか、--interface でインターフェースを指定してください。</translation>
    </message>
    <message>
        <source>The first process cannot be reached at %1, port %2 (%3); set MASTER_ADDR to an address of its machine and MASTER_PORT to a free port, or name an interface with --interface.</source>
        <translation>最初のプロセスに %1、ポート %2 で到達できません (%3)。MASTER_ADDR にそのマシンのアドレス、MASTER_PORT に空いているポートを設定するか、--interface でインターフェースを指定してください。</translation>
    </message>
    <message>
        <source>Near-duplicates are found by at least %1 mel bands; the features of %2 have %3.</source>
        <translation>近似重複の検索には少なくとも %1 個のメルバンドが必要ですが、%2 の特徴量は %3 個です。</translation>
    </message>
    <message>
        <source>%1 cannot be calibrated. %2</source>
        <translation>%1 のキャリブレーションはできません。%2</translation>
    </message>
    <message>
        <source>The target precision must be above 0 and at most 1.</source>
        <translation>目標の適合率は 0 より大きく、1 以下でなければなりません。</translation>
    </message>
    <message>
        <source>%1 cannot be evaluated on %2.</source>
        <translation>%1 を %2 で評価できません。</translation>
    </message>
    <message>
        <source>%1 It needs other log-mel features (%2) than the dataset&apos;s (%3). Prepare the dataset again, or train a new model on it.</source>
        <translation>%1データセットのもの (%3) とは別の対数メル特徴量 (%2) が必要です。データセットを準備し直すか、このデータセットで新しいモデルを学習してください。</translation>
    </message>
    <message>
        <source>%1 %2 Evaluate it on a dataset whose genres it was trained on.</source>
        <translation>%1%2学習したジャンルを持つデータセットで評価してください。</translation>
    </message>
    <message>
        <source>There is no model to evaluate; give at least one checkpoint.</source>
        <translation>評価するモデルがありません。チェックポイントを少なくとも 1 つ指定してください。</translation>
    </message>
    <message>
        <source>Evaluation needs at least one crop per track, not %1.</source>
        <translation>評価には曲ごとに少なくとも 1 つのクロップが必要です (指定は %1)。</translation>
    </message>
    <message>
        <source>%1 contains no tracks with features in its %2 split; prepare the dataset again or evaluate another split.</source>
        <translation>%1 の%2分割に、特徴量のある曲がありません。データセットを準備し直すか、別の分割を評価してください。</translation>
    </message>
    <message>
        <source>%1 has no column for the genre %2.</source>
        <translation>%1 にジャンル %2 の列がありません。</translation>
    </message>
    <message>
        <source>%1 says nothing about %2 of the %3 tracks to compare, such as number %4, %5.</source>
        <translation>%1 には、比較する %3 曲のうち %2 曲の予測がありません (例: 番号 %4、%5)。</translation>
    </message>
    <message>
        <source>Layer &apos;%1&apos; has &apos;%2&apos;, for which the model has no place.</source>
        <translation>層「%1」に、モデル側に対応する場所のない「%2」があります。</translation>
    </message>
    <message>
        <source>Layer &apos;%1&apos; has %2 arrays, not %3.</source>
        <translation>層「%1」の配列は %3 個ではなく %2 個です。</translation>
    </message>
    <message>
        <source>The model has %1 genres, and %2 names were given.</source>
        <translation>モデルのジャンルは %1 個ですが、%2 個の名前が指定されました。</translation>
    </message>
    <message>
        <source>It has too few layers with weights: %1.</source>
        <translation>重みのある層が少なすぎます: %1。</translation>
    </message>
    <message>
        <source>%1 cannot be imported. %2</source>
        <translation>%1 をインポートできません。%2</translation>
    </message>
    <message>
        <source>%1 cannot be imported: the process that reads it stopped unexpectedly.</source>
        <translation>%1 をインポートできません: 読み込むプロセスが予期せず終了しました。</translation>
    </message>
    <message>
        <source>A crop begins after the end of its clip.</source>
        <translation>クロップの開始位置がクリップの終わりより後です。</translation>
    </message>
    <message>
        <source>The input reference &apos;%1&apos; is not known.</source>
        <translation>入力基準「%1」は不明です。</translation>
    </message>
    <message>
        <source>A temporary file in %1 cannot be read: %2.</source>
        <translation>%1 の一時ファイルを読み込めません: %2。</translation>
    </message>
    <message>
        <source>A temporary file in %1 cannot be written: %2.</source>
        <translation>%1 の一時ファイルに書き込めません: %2。</translation>
    </message>
    <message>
        <source>The mel sample rate must lie between 1000 and 384000 Hz.</source>
        <translation>メルのサンプルレートは 1000 ～ 384000 Hz でなければなりません。</translation>
    </message>
    <message>
        <source>The FFT size must be a power of two between 128 and 65536.</source>
        <translation>FFT サイズは 128 から 65536 までの 2 のべき乗でなければなりません。</translation>
    </message>
    <message>
        <source>The hop length must be at least a 64th of the FFT size and a millisecond, and at most the FFT size.</source>
        <translation>ホップ長は FFT サイズの 64 分の 1 以上かつ 1 ミリ秒以上で、FFT サイズ以下でなければなりません。</translation>
    </message>
    <message>
        <source>The number of mel bands must lie between 1 and 1024.</source>
        <translation>メルバンド数は 1 ～ 1024 でなければなりません。</translation>
    </message>
    <message>
        <source>The lowest mel frequency must not be negative and must lie below the highest.</source>
        <translation>最低メル周波数は負でなく、最高メル周波数より低くなければなりません。</translation>
    </message>
    <message>
        <source>The highest mel frequency must not exceed half the sample rate.</source>
        <translation>最高メル周波数はサンプルレートの半分以下でなければなりません。</translation>
    </message>
    <message>
        <source>The smallest mel power must be above 0 and at most 1.</source>
        <translation>最小メルパワーは 0 より大きく、1 以下でなければなりません。</translation>
    </message>
    <message>
        <source>The dynamic range must be above 0 and at most 1000 dB.</source>
        <translation>ダイナミックレンジは 0 より大きく、1000 dB 以下でなければなりません。</translation>
    </message>
    <message>
        <source>The audio contains samples that are not numbers or are far out of range, so no features can be computed from it; it is damaged.</source>
        <translation>音声に、数値でないか範囲を大きく外れたサンプルがあり、特徴量を計算できません。壊れています。</translation>
    </message>
    <message>
        <source>The audio is too short: %1 samples at %2 Hz, but more than %3 are needed.</source>
        <translation>音声が短すぎます: %2 Hz で %1 サンプルですが、%3 を超える必要があります。</translation>
    </message>
    <message>
        <source>There is no Fourier transform of %1 samples.</source>
        <translation>%1 サンプルのフーリエ変換はできません。</translation>
    </message>
    <message>
        <source>This part is silent: nothing of it counted.</source>
        <translation>この部分は無音で、判定に影響したものはありません。</translation>
    </message>
    <message>
        <source>A patch needs at least one frame and one mel band.</source>
        <translation>パッチには少なくとも 1 フレームと 1 メルバンドが必要です。</translation>
    </message>
    <message>
        <source>%1 needs other log-mel features than %2, and a file is decoded once for all models; classify with one of them at a time.</source>
        <translation>%1 には %2 とは別の対数メル特徴量が必要ですが、ファイルは全モデル共通で一度だけデコードされます。1 つずつ分類してください。</translation>
    </message>
    <message>
        <source>Classification needs at least one crop per section, not %1.</source>
        <translation>分類には区間ごとに少なくとも 1 つのクロップが必要です (指定は %1)。</translation>
    </message>
    <message>
        <source>A bootstrap needs a truth and a score for each track and label, a cluster for each track, and groups of labels that exist.</source>
        <translation>ブートストラップには、曲とラベルごとの正解とスコア、曲ごとのクラスター、実在するラベルのグループが必要です。</translation>
    </message>
    <message>
        <source>It does not know the genre %1.</source>
        <translation>ジャンル %1 を知りません。</translation>
    </message>
    <message>
        <source>An interval of a mean needs at least two values.</source>
        <translation>平均の区間には少なくとも 2 つの値が必要です。</translation>
    </message>
    <message>
        <source>Metrics of %1 tracks and %2 labels need %3 truths and scores, but there are %4 and %5.</source>
        <translation>%1 曲と %2 ラベルの指標には正解とスコアが %3 個ずつ必要ですが、%4 個と %5 個です。</translation>
    </message>
    <message>
        <source>All labels are equal, so there is nothing to calibrate on.</source>
        <translation>ラベルがすべて同じなので、キャリブレーションできません。</translation>
    </message>
    <message>
        <source>Its probabilities do not rise with the true labels, which no calibration can fix; train it longer or on more tracks.</source>
        <translation>確率が正解ラベルに応じて高くなっておらず、キャリブレーションでは直せません。より長く、またはより多くの曲で学習してください。</translation>
    </message>
    <message>
        <source>Metrics need one score for each truth, but there are %1 truths and %2 scores.</source>
        <translation>指標には正解ごとに 1 つのスコアが必要ですが、正解が %1 個、スコアが %2 個です。</translation>
    </message>
    <message>
        <source>Metrics need finite scores, but score %1 is not.</source>
        <translation>指標には有限のスコアが必要ですが、スコア %1 が有限ではありません。</translation>
    </message>
    <message>
        <source>Reliability needs a truth for each probability.</source>
        <translation>信頼性には、確率ごとに正解が必要です。</translation>
    </message>
    <message>
        <source>Reliability needs probabilities between 0 and 1.</source>
        <translation>信頼性には、0 から 1 までの確率が必要です。</translation>
    </message>
    <message>
        <source>Thresholds need probabilities between 0 and 1.</source>
        <translation>しきい値には、0 から 1 までの確率が必要です。</translation>
    </message>
    <message>
        <source>Calls need a truth and a score for each track and label, and a threshold for each label.</source>
        <translation>検出には、曲とラベルごとの正解とスコア、ラベルごとのしきい値が必要です。</translation>
    </message>
    <message>
        <source>Metrics need finite scores, but one is not.</source>
        <translation>指標には有限のスコアが必要ですが、有限でないものがあります。</translation>
    </message>
    <message>
        <source>It has the format %1, which this version of the program does not know.</source>
        <translation>形式が %1 で、このバージョンのプログラムでは扱えません。</translation>
    </message>
    <message>
        <source>It names no genres.</source>
        <translation>ジャンルがありません。</translation>
    </message>
    <message>
        <source>It names more than %1 genres.</source>
        <translation>ジャンルが %1 個を超えています。</translation>
    </message>
    <message>
        <source>One of its genres has no name.</source>
        <translation>名前のないジャンルがあります。</translation>
    </message>
    <message>
        <source>It names the genre &apos;%1&apos; twice.</source>
        <translation>ジャンル「%1」が 2 回あります。</translation>
    </message>
    <message>
        <source>The tensor &apos;%1&apos; contains values that are not finite.</source>
        <translation>テンソル「%1」に有限でない値があります。</translation>
    </message>
    <message>
        <source>It does not name all options of its model.</source>
        <translation>モデルのオプションがそろっていません。</translation>
    </message>
    <message>
        <source>Its crops must have between 1 and %1 frames.</source>
        <translation>クロップは 1 ～ %1 フレームでなければなりません。</translation>
    </message>
    <message>
        <source>It names genres, but has no head to classify them.</source>
        <translation>ジャンルはありますが、分類するヘッドがありません。</translation>
    </message>
    <message>
        <source>Its activation &apos;%1&apos; is not known.</source>
        <translation>活性化関数「%1」は不明です。</translation>
    </message>
    <message>
        <source>Its epoch or step is negative.</source>
        <translation>エポックまたはステップが負です。</translation>
    </message>
    <message>
        <source>One of its metrics is not finite.</source>
        <translation>有限でない指標があります。</translation>
    </message>
    <message>
        <source>It was pretrained without genres and cannot classify: train a model that starts from it (train --set start_from=FILE).</source>
        <translation>ジャンルなしで事前学習されたもので、分類はできません。これを出発点とするモデルを学習してください (train --set start_from=FILE)。</translation>
    </message>
    <message>
        <source>%1 is a safetensors file, but not a Genrescope checkpoint.</source>
        <translation>%1 は safetensors ファイルですが、Genrescope のチェックポイントではありません。</translation>
    </message>
    <message>
        <source>%1 is not a usable checkpoint. %2</source>
        <translation>%1 は使用できるチェックポイントではありません。%2</translation>
    </message>
    <message>
        <source>%1 was not written. %2</source>
        <translation>%1 は書き込まれませんでした。%2</translation>
    </message>
    <message>
        <source>%1 was not written: it contains text that is not valid UTF-8.</source>
        <translation>%1 は書き込まれませんでした: 有効な UTF-8 でないテキストを含んでいます。</translation>
    </message>
    <message>
        <source>Mean and maximum</source>
        <translation>平均と最大</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>アテンション</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Standardize bands</source>
        <translation>バンドの標準化</translation>
    </message>
    <message>
        <source>Standardize each band by its mean and standard deviation over the training set</source>
        <translation>各バンドを、学習データでの平均と標準偏差で標準化します</translation>
    </message>
    <message>
        <source>Stem channels</source>
        <translation>ステムチャンネル</translation>
    </message>
    <message>
        <source>Channels of the first of three convolutions that merge four frames into one; 0 = no convolutions</source>
        <translation>4 フレームを 1 つにまとめる 3 つの畳み込みのうち、最初のもののチャンネル数。0 = 畳み込みなし</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>プーリング</translation>
    </message>
    <message>
        <source>Pooling over time</source>
        <translation>時間方向のプーリング</translation>
    </message>
    <message>
        <source>Head dropout</source>
        <translation>ヘッドのドロップアウト</translation>
    </message>
    <message>
        <source>Dropout rate before pooling over time</source>
        <translation>時間方向のプーリング前のドロップアウト率</translation>
    </message>
    <message>
        <source>Head factor</source>
        <translation>ヘッド係数</translation>
    </message>
    <message>
        <source>Units of the hidden dense layer per label; 0 = no hidden layer</source>
        <translation>ラベルあたりの隠れ全結合層のユニット数。0 = 隠れ層なし</translation>
    </message>
    <message>
        <source>The encoder gives %1 numbers, more than the %2 that genres can be learned from.</source>
        <translation>エンコーダーの出力は %1 個で、ジャンルを学習できる上限の %2 個を超えています。</translation>
    </message>
    <message>
        <source>Bidirectional GRU</source>
        <translation>双方向 GRU</translation>
    </message>
    <message>
        <source>GRU</source>
        <translation>GRU</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>層数</translation>
    </message>
    <message>
        <source>Number of stacked bidirectional layers</source>
        <translation>積み重ねる双方向層の数</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>ユニット数</translation>
    </message>
    <message>
        <source>Units per layer and direction</source>
        <translation>層と方向ごとのユニット数</translation>
    </message>
    <message>
        <source>The Keras weights lack &apos;%1&apos;.</source>
        <translation>Keras の重みに「%1」がありません。</translation>
    </message>
    <message>
        <source>The Keras weights &apos;%1&apos; have the wrong shape.</source>
        <translation>Keras の重み「%1」の形状が違います。</translation>
    </message>
    <message>
        <source>The Keras weights contain &apos;%1&apos;, which the model does not have.</source>
        <translation>Keras の重みに、モデルにはない「%1」があります。</translation>
    </message>
    <message>
        <source>The Keras weights for &apos;%1&apos; do not contain three gates.</source>
        <translation>Keras の重み「%1」に 3 つのゲートがそろっていません。</translation>
    </message>
    <message>
        <source>The Keras weights &apos;%1.bias&apos; are not two rows.</source>
        <translation>Keras の重み「%1.bias」が 2 行ではありません。</translation>
    </message>
    <message>
        <source>The Keras weights of &apos;%1&apos; differ in width.</source>
        <translation>Keras の重み「%1」の幅がそろっていません。</translation>
    </message>
    <message>
        <source>The model &apos;%1&apos; has no counterpart in Keras.</source>
        <translation>モデル「%1」に対応するものが Keras にありません。</translation>
    </message>
    <message>
        <source>The option &apos;%1&apos; of the model &apos;%2&apos; must be true or false.</source>
        <translation>モデル「%2」のオプション「%1」は true か false でなければなりません。</translation>
    </message>
    <message>
        <source>The option &apos;%1&apos; of the model &apos;%2&apos; must be one of these: %3.</source>
        <translation>モデル「%2」のオプション「%1」は次のいずれかでなければなりません: %3。</translation>
    </message>
    <message>
        <source>The option &apos;%1&apos; of the model &apos;%2&apos; must be a whole number from %3 to %4.</source>
        <translation>モデル「%2」のオプション「%1」は %3 から %4 までの整数でなければなりません。</translation>
    </message>
    <message>
        <source>The option &apos;%1&apos; of the model &apos;%2&apos; must be a number from %3 to %4.</source>
        <translation>モデル「%2」のオプション「%1」は %3 から %4 までの数値でなければなりません。</translation>
    </message>
    <message>
        <source>There is no model &apos;%1&apos;; the models are: %2.</source>
        <translation>モデル「%1」はありません。使えるモデル: %2。</translation>
    </message>
    <message>
        <source>The model &apos;%1&apos; has no option &apos;%2&apos;.</source>
        <translation>モデル「%1」にオプション「%2」はありません。</translation>
    </message>
    <message>
        <source>A model needs at least one mel band and between 1 and %1 labels; %2 bands and %3 labels were requested.</source>
        <translation>モデルには 1 個以上のメルバンドと 1 ～ %1 個のラベルが必要ですが、バンド %2 個とラベル %3 個が指定されました。</translation>
    </message>
    <message>
        <source>The tensor &apos;%1&apos; occurs twice.</source>
        <translation>テンソル「%1」が 2 回あります。</translation>
    </message>
    <message>
        <source>The tensor &apos;%1&apos; is missing.</source>
        <translation>テンソル「%1」がありません。</translation>
    </message>
    <message>
        <source>The tensor &apos;%1&apos; has the shape %2 where the model needs %3.</source>
        <translation>テンソル「%1」の形状は %2 ですが、モデルには %3 が必要です。</translation>
    </message>
    <message>
        <source>The model has no tensor &apos;%1&apos;.</source>
        <translation>モデルにテンソル「%1」はありません。</translation>
    </message>
    <message>
        <source>Its calibration is out of range.</source>
        <translation>キャリブレーションが範囲外です。</translation>
    </message>
    <message>
        <source>Its hierarchy of genres does not fit its genres.</source>
        <translation>ジャンルの階層がジャンルと合いません。</translation>
    </message>
    <message>
        <source>Its label for recordings without music is none of its labels.</source>
        <translation>音楽でない録音を表すラベルが、ラベルの中にありません。</translation>
    </message>
    <message>
        <source>It does not have exactly one threshold per genre.</source>
        <translation>しきい値がジャンルごとに 1 つずつになっていません。</translation>
    </message>
    <message>
        <source>One of its thresholds does not lie between 0 and 1.</source>
        <translation>0 から 1 の範囲にないしきい値があります。</translation>
    </message>
    <message>
        <source>it shrank while it was being read</source>
        <translation>読み込み中に短くなりました</translation>
    </message>
    <message>
        <source>its header is nested too deeply</source>
        <translation>ヘッダーの入れ子が深すぎます</translation>
    </message>
    <message>
        <source>its header names &apos;%1&apos; twice</source>
        <translation>ヘッダーに「%1」が 2 回あります</translation>
    </message>
    <message>
        <source>its header is not a JSON object</source>
        <translation>ヘッダーが JSON オブジェクトではありません</translation>
    </message>
    <message>
        <source>its header is not valid JSON</source>
        <translation>ヘッダーが有効な JSON ではありません</translation>
    </message>
    <message>
        <source>its metadata is not a JSON object</source>
        <translation>メタデータが JSON オブジェクトではありません</translation>
    </message>
    <message>
        <source>its metadata contains something other than text</source>
        <translation>メタデータにテキスト以外のものがあります</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not have dtype, shape and data_offsets</source>
        <translation>「%1」に dtype、shape、data_offsets がそろっていません</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is of another type than F32</source>
        <translation>「%1」の型が F32 ではありません</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no valid shape</source>
        <translation>「%1」の形状が無効です</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too large</source>
        <translation>「%1」が大きすぎます</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no valid offsets</source>
        <translation>「%1」のオフセットが無効です</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has offsets that do not fit its shape</source>
        <translation>「%1」のオフセットが形状と合いません</translation>
    </message>
    <message>
        <source>it contains more than %1 arrays</source>
        <translation>配列が %1 個を超えています</translation>
    </message>
    <message>
        <source>there is a gap or an overlap before &apos;%1&apos;</source>
        <translation>「%1」の前に隙間または重なりがあります</translation>
    </message>
    <message>
        <source>its data is not as long as its header says</source>
        <translation>データの長さがヘッダーの記載と違います</translation>
    </message>
    <message>
        <source>it is too short</source>
        <translation>短すぎます</translation>
    </message>
    <message>
        <source>it is larger than %1</source>
        <translation>%1 を超えています</translation>
    </message>
    <message>
        <source>its header claims to be larger than %1</source>
        <translation>ヘッダーの記載サイズが %1 を超えています</translation>
    </message>
    <message>
        <source>it ends within its header</source>
        <translation>ヘッダーの途中で終わっています</translation>
    </message>
    <message>
        <source>%1 cannot be read as a safetensors file: %2; download or create the file again.</source>
        <translation>%1 を safetensors ファイルとして読み込めません: %2。もう一度ダウンロードするか作成してください。</translation>
    </message>
    <message>
        <source>%1 was not written: %2.</source>
        <translation>%1 は書き込まれませんでした: %2。</translation>
    </message>
    <message>
        <source>%1 was not written: a name or its metadata is not valid UTF-8.</source>
        <translation>%1 は書き込まれませんでした: 名前またはメタデータが有効な UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>Transformer</source>
        <translation>Transformer</translation>
    </message>
    <message>
        <source>Number of stacked encoder layers</source>
        <translation>積み重ねるエンコーダー層の数</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>ヘッド数</translation>
    </message>
    <message>
        <source>Attention heads per layer; must divide the number of mel bands</source>
        <translation>層ごとのアテンションヘッド数。メルバンド数の約数でなければなりません</translation>
    </message>
    <message>
        <source>Feed-forward units</source>
        <translation>フィードフォワードのユニット</translation>
    </message>
    <message>
        <source>Units of each layer&apos;s feed-forward network</source>
        <translation>各層のフィードフォワードネットワークのユニット数</translation>
    </message>
    <message>
        <source>Input scale</source>
        <translation>入力スケール</translation>
    </message>
    <message>
        <source>Factor applied to each frame before positional encodings are added; 0 = square root of the number of bands, as in the post</source>
        <translation>位置エンコーディングを加える前に各フレームに掛ける係数。0 = 記事と同じく、バンド数の平方根</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>ドロップアウト</translation>
    </message>
    <message>
        <source>Dropout rate in the encoder</source>
        <translation>エンコーダーのドロップアウト率</translation>
    </message>
    <message>
        <source>The transformer&apos;s %1 heads do not divide %2 mel bands; choose a divisor.</source>
        <translation>Transformer のヘッド数 %1 がメルバンド数 %2 の約数ではありません。約数を選んでください。</translation>
    </message>
    <message>
        <source>The model was given an input of shape %1 but takes (crops, at most %2 frames, %3 bands).</source>
        <translation>モデルへの入力の形状が %1 ですが、(クロップ、最大 %2 フレーム、%3 バンド) でなければなりません。</translation>
    </message>
    <message>
        <source>%1 contains a %2 of the features %3; a training can only start from a %4 of the features %5.</source>
        <translation>%1 に入っているのは特徴量 %3 の %2 ですが、学習の出発点にできるのは特徴量 %5 の %4 だけです。</translation>
    </message>
    <message>
        <source>%1 has another input reference (%2); set input_reference to that.</source>
        <translation>%1 の入力基準は別のもの (%2) です。input_reference をそれに合わせてください。</translation>
    </message>
    <message>
        <source>No training can start from %1: its encoder has no &apos;%2&apos; of the same shape; give the model the same options.</source>
        <translation>%1 から学習を始められません: エンコーダーに同じ形状の「%2」がありません。モデルのオプションを同じにしてください。</translation>
    </message>
    <message>
        <source>No training can start from %1: its encoder also has a &apos;%2&apos;; give the model the same options.</source>
        <translation>%1 から学習を始められません: エンコーダーに余分な「%2」があります。モデルのオプションを同じにしてください。</translation>
    </message>
    <message>
        <source>A model needs at least one mel band.</source>
        <translation>モデルには少なくとも 1 つのメルバンドが必要です。</translation>
    </message>
    <message>
        <source>There is nothing to measure the model &apos;%1&apos; against.</source>
        <translation>モデル「%1」と比べる対象がありません。</translation>
    </message>
    <message>
        <source>The device &apos;cuda&apos; cannot be used: this LibTorch or this machine has none; use &apos;auto&apos; or &apos;cpu&apos;.</source>
        <translation>デバイス「cuda」を使用できません: この LibTorch またはマシンにありません。「auto」か「cpu」を使ってください。</translation>
    </message>
    <message>
        <source>Its model cannot be built: %1</source>
        <translation>モデルを構築できません: %1</translation>
    </message>
    <message>
        <source>The model was given %1 values for %2 crops of %3 frames of %4 bands.</source>
        <translation>%3 フレーム、%4 バンドのクロップ %2 個に対し、モデルに %1 個の値が渡されました。</translation>
    </message>
    <message>
        <source>The environment&apos;s %1 is &quot;%2&quot;, which is no whole number from %3 to %4; have it set by whatever starts the processes, or unset it to train in one.</source>
        <translation>環境変数 %1 が「%2」で、%3 から %4 までの整数ではありません。プロセスを起動する側で設定するか、1 プロセスで学習するなら設定を解除してください。</translation>
    </message>
    <message>
        <source>It was written by another version of the program.</source>
        <translation>別のバージョンのプログラムで書き込まれたものです。</translation>
    </message>
    <message>
        <source>It must hold between 1 and %1 excerpts.</source>
        <translation>抜粋は 1 ～ %1 個でなければなりません。</translation>
    </message>
    <message>
        <source>It lacks &apos;%1&apos;.</source>
        <translation>「%1」がありません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not have the right shape.</source>
        <translation>「%1」の形状が違います。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; contains values that are not finite.</source>
        <translation>「%1」に有限でない値があります。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not say which frames are masked.</source>
        <translation>「%1」が、どのフレームがマスクされているかを示していません。</translation>
    </message>
    <message>
        <source>%1 shows no reconstructed frames. %2</source>
        <translation>%1 に復元されたフレームがありません。%2</translation>
    </message>
    <message>
        <source>%1 already contains a training run; choose another folder for this one.</source>
        <translation>%1 にはすでに学習の実行があります。この実行には別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>%1 is damaged in line %2.</source>
        <translation>%1 の %2 行目が壊れています。</translation>
    </message>
    <message>
        <source>It is not a list of runs.</source>
        <translation>実行の一覧ではありません。</translation>
    </message>
    <message>
        <source>Two of its runs have the same id.</source>
        <translation>同じ ID の実行が 2 つあります。</translation>
    </message>
    <message>
        <source>%1 is damaged. %2</source>
        <translation>%1 は壊れています。%2</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; (%2) must lie between %3 and %4.</source>
        <translation>設定「%1」(%2) は %3 から %4 まででなければなりません。</translation>
    </message>
    <message>
        <source>There is no table of tags to learn (tag_table): choose one.</source>
        <translation>学習するタグの表 (tag_table) がありません。選んでください。</translation>
    </message>
    <message>
        <source>Only genres have an average precision: choose the loss as the criterion (selection).</source>
        <translation>平均適合率があるのはジャンルだけです。基準 (selection) には損失を選んでください。</translation>
    </message>
    <message>
        <source>The shortest crop (min_crop_frames) cannot be longer than the longest one (max_crop_frames).</source>
        <translation>最短クロップ (min_crop_frames) は最長クロップ (max_crop_frames) 以下でなければなりません。</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>What the model learns: genres, or a basis for learning them</source>
        <translation>モデルが学習するもの: ジャンル、またはその学習の土台</translation>
    </message>
    <message>
        <source>Tag tables</source>
        <translation>タグの表</translation>
    </message>
    <message>
        <source>CSV of a teacher&apos;s tags for the dataset&apos;s recordings; for the objective tags. Of several teachers, a line each, TABLE=WEIGHT</source>
        <translation>データセットの録音に対する教師のタグの CSV。目的が tags のとき用。教師が複数なら、1 行に 1 つずつ「表=重み」</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>The same seed, machine and thread count give the same losses</source>
        <translation>シード、マシン、スレッド数が同じなら、損失も同じになります</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>Threads that train; 0 = one per core</source>
        <translation>学習に使うスレッド。0 = コアごとに 1 つ</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Precision of the encoder&apos;s products in training; bfloat16 is used where the processor supports it</source>
        <translation>学習時のエンコーダーの積の精度。bfloat16 は、プロセッサーが対応していれば使われます</translation>
    </message>
    <message>
        <source>Input reference</source>
        <translation>入力基準</translation>
    </message>
    <message>
        <source>What the level of a crop is relative to</source>
        <translation>クロップのレベルを何に対する相対値とするか</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>バッチサイズ</translation>
    </message>
    <message>
        <source>Crops per step</source>
        <translation>ステップあたりのクロップ数</translation>
    </message>
    <message>
        <source>Shortest crop</source>
        <translation>最短クロップ</translation>
    </message>
    <message>
        <source>Length of the shortest crop in frames</source>
        <translation>最短クロップの長さ (フレーム)</translation>
    </message>
    <message>
        <source>Longest crop</source>
        <translation>最長クロップ</translation>
    </message>
    <message>
        <source>Length of the longest crop in frames</source>
        <translation>最長クロップの長さ (フレーム)</translation>
    </message>
    <message>
        <source>Evaluation crop</source>
        <translation>評価クロップ長</translation>
    </message>
    <message>
        <source>Length of a crop in frames in validation and afterward</source>
        <translation>検証時とその後のクロップの長さ (フレーム)</translation>
    </message>
    <message>
        <source>Evaluation crops</source>
        <translation>評価クロップ数</translation>
    </message>
    <message>
        <source>Evenly spaced crops per track in validation and afterward</source>
        <translation>検証時とその後に、曲ごとに等間隔で取るクロップの数</translation>
    </message>
    <message>
        <source>Validation tracks</source>
        <translation>検証曲数</translation>
    </message>
    <message>
        <source>Most validation tracks evaluated after each epoch, always the same ones; all after the last epoch; 0 = always all</source>
        <translation>各エポック後に評価する検証曲の最大数。常に同じ曲。最後のエポックの後はすべて。0 = 常にすべて</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Passes over the training tracks, each followed by a validation</source>
        <translation>学習曲を一巡する回数。毎回、検証が続きます</translation>
    </message>
    <message>
        <source>Epoch size</source>
        <translation>エポックサイズ</translation>
    </message>
    <message>
        <source>Part of the training tracks that an epoch covers</source>
        <translation>1 エポックで使う学習曲の割合</translation>
    </message>
    <message>
        <source>Minimum steps</source>
        <translation>最小ステップ数</translation>
    </message>
    <message>
        <source>Fewest steps in an epoch, however small the data</source>
        <translation>データが少なくても 1 エポックで行う最小ステップ数</translation>
    </message>
    <message>
        <source>Step limit</source>
        <translation>ステップ上限</translation>
    </message>
    <message>
        <source>Stop after this many steps; 0 = no limit</source>
        <translation>このステップ数で終了。0 = 上限なし</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>オプティマイザー</translation>
    </message>
    <message>
        <source>How weights follow gradients</source>
        <translation>勾配に従って重みを更新する方法</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Peak learning rate of the schedule</source>
        <translation>スケジュールでの最大学習率</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>重み減衰</translation>
    </message>
    <message>
        <source>How strongly weights are pulled toward 0 (AdamW)</source>
        <translation>重みを 0 に引き寄せる強さ (AdamW)</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>How the learning rate changes during the training</source>
        <translation>学習中の学習率の変え方</translation>
    </message>
    <message>
        <source>Warmup</source>
        <translation>ウォームアップ</translation>
    </message>
    <message>
        <source>One cycle: part of all steps in which the rate rises</source>
        <translation>ワンサイクル: 全ステップのうち学習率が上がる割合</translation>
    </message>
    <message>
        <source>Plateau factor</source>
        <translation>プラトー係数</translation>
    </message>
    <message>
        <source>Plateau: factor by which the rate is reduced</source>
        <translation>プラトー: 学習率を下げる係数</translation>
    </message>
    <message>
        <source>Plateau patience</source>
        <translation>プラトー待機</translation>
    </message>
    <message>
        <source>Plateau: epochs without improvement before the rate is reduced</source>
        <translation>プラトー: 改善のないエポックが何回続いたら学習率を下げるか</translation>
    </message>
    <message>
        <source>Minimum rate</source>
        <translation>最小学習率</translation>
    </message>
    <message>
        <source>Plateau: the rate never falls below this</source>
        <translation>プラトー: 学習率はこれより下がりません</translation>
    </message>
    <message>
        <source>Gradient limit</source>
        <translation>勾配の上限</translation>
    </message>
    <message>
        <source>Largest norm of all gradients together; 0 = no limit</source>
        <translation>全勾配を合わせたノルムの最大値。0 = 上限なし</translation>
    </message>
    <message>
        <source>EMA decay</source>
        <translation>EMA 減衰率</translation>
    </message>
    <message>
        <source>Decay of the moving average of the weights, which is what is evaluated and saved; 0 = none</source>
        <translation>重みの移動平均の減衰率。評価と保存にはこの移動平均を使います。0 = なし</translation>
    </message>
    <message>
        <source>Positive weight</source>
        <translation>陽性の重み</translation>
    </message>
    <message>
        <source>Weight of the genres that a track has, relative to those that it does not have</source>
        <translation>曲が持つジャンルの、持たないジャンルに対する重み</translation>
    </message>
    <message>
        <source>Positive focus</source>
        <translation>陽性フォーカス</translation>
    </message>
    <message>
        <source>Asymmetric loss: exponent by which easy positives count less; 0 = all count alike</source>
        <translation>非対称損失: 容易な陽性例の影響を小さくする指数。0 = すべて同じ</translation>
    </message>
    <message>
        <source>Negative focus</source>
        <translation>陰性フォーカス</translation>
    </message>
    <message>
        <source>Asymmetric loss: exponent by which easy negatives count less; 0 = all count alike</source>
        <translation>非対称損失: 容易な陰性例の影響を小さくする指数。0 = すべて同じ</translation>
    </message>
    <message>
        <source>Logit share</source>
        <translation>ロジットの割合</translation>
    </message>
    <message>
        <source>Share of the squared difference of logits in the loss, for soft targets</source>
        <translation>損失に占めるロジットの二乗差の割合。ソフトターゲット用</translation>
    </message>
    <message>
        <source>Gain shift</source>
        <translation>音量の変動</translation>
    </message>
    <message>
        <source>Crops become louder or quieter by up to this many dB</source>
        <translation>クロップの音量を最大この dB だけ上下させます</translation>
    </message>
    <message>
        <source>Mixup</source>
        <translation>Mixup</translation>
    </message>
    <message>
        <source>Parameter of the Beta distribution by which pairs of crops are mixed; 0 = none</source>
        <translation>クロップの組を混ぜる比率を決めるベータ分布のパラメーター。0 = なし</translation>
    </message>
    <message>
        <source>Frequency masks</source>
        <translation>周波数マスク</translation>
    </message>
    <message>
        <source>Masks along frequency per crop</source>
        <translation>クロップあたりの周波数方向のマスク数</translation>
    </message>
    <message>
        <source>Mask height</source>
        <translation>マスクの高さ</translation>
    </message>
    <message>
        <source>Greatest height of a frequency mask in mel bands</source>
        <translation>周波数マスクの最大の高さ (メルバンド)</translation>
    </message>
    <message>
        <source>Time masks</source>
        <translation>時間マスク</translation>
    </message>
    <message>
        <source>Masks along time per crop</source>
        <translation>クロップあたりの時間方向のマスク数</translation>
    </message>
    <message>
        <source>Mask length</source>
        <translation>マスクの長さ</translation>
    </message>
    <message>
        <source>Greatest length of a time mask in frames</source>
        <translation>時間マスクの最大の長さ (フレーム)</translation>
    </message>
    <message>
        <source>Mask start</source>
        <translation>マスクの開始</translation>
    </message>
    <message>
        <source>Probability that a frame begins a mask whose frames are to be reconstructed</source>
        <translation>フレームが、復元すべきマスクの先頭になる確率</translation>
    </message>
    <message>
        <source>Mask continuation</source>
        <translation>マスクの継続</translation>
    </message>
    <message>
        <source>Probability that a mask continues after each frame</source>
        <translation>各フレームの後にマスクが続く確率</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>出発点</translation>
    </message>
    <message>
        <source>Checkpoint whose encoder the training starts from; starter = the model that comes with the program, where it fits; empty = random weights</source>
        <translation>学習の出発点とするエンコーダーのチェックポイント。starter = 合う場合は付属モデル。空 = ランダムな重み</translation>
    </message>
    <message>
        <source>Encoder rate</source>
        <translation>エンコーダー学習率</translation>
    </message>
    <message>
        <source>Learning rate of the encoder relative to the head&apos;s; 0 = it stays as it is</source>
        <translation>エンコーダーの学習率の、ヘッドに対する比。0 = エンコーダーは変えない</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教師</translation>
    </message>
    <message>
        <source>Checkpoint with the same labels that rates each crop; empty = none</source>
        <translation>各クロップを評定する、同じラベルのチェックポイント。空 = なし</translation>
    </message>
    <message>
        <source>Teacher share</source>
        <translation>教師の割合</translation>
    </message>
    <message>
        <source>Share of the targets that the teacher&apos;s output replaces</source>
        <translation>ターゲットのうち教師の出力で置き換える割合</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>What the best checkpoint is best at, on the validation split</source>
        <translation>最良のチェックポイントを検証分割で選ぶ基準</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>早期終了</translation>
    </message>
    <message>
        <source>Stop after this many epochs without a better checkpoint; 0 = never</source>
        <translation>チェックポイントが改善しないエポックがこれだけ続いたら終了。0 = しない</translation>
    </message>
    <message>
        <source>A teacher&apos;s tags</source>
        <translation>教師のタグ</translation>
    </message>
    <message>
        <source>Masked frames</source>
        <translation>マスクしたフレーム</translation>
    </message>
    <message>
        <source>Fixed level</source>
        <translation>固定レベル</translation>
    </message>
    <message>
        <source>Clip maximum</source>
        <translation>クリップの最大値</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>ワンサイクル</translation>
    </message>
    <message>
        <source>Plateau</source>
        <translation>プラトー</translation>
    </message>
    <message>
        <source>Weighted AP</source>
        <translation>加重 AP</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;.</source>
        <translation>設定「%1」はありません。</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>計算</translation>
    </message>
    <message>
        <source>Crops</source>
        <translation>クロップ</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Optimization</source>
        <translation>最適化</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>データ拡張</translation>
    </message>
    <message>
        <source>Pretraining</source>
        <translation>事前学習</translation>
    </message>
    <message>
        <source>Other checkpoints</source>
        <translation>ほかのチェックポイント</translation>
    </message>
    <message>
        <source>Best checkpoint</source>
        <translation>最良のチェックポイント</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; cannot be &quot;%2&quot;.</source>
        <translation>設定「%1」を「%2」にすることはできません。</translation>
    </message>
    <message>
        <source>It holds no training.</source>
        <translation>学習が含まれていません。</translation>
    </message>
    <message>
        <source>There is no recipe &apos;%1&apos;; the recipes are: %2.</source>
        <translation>レシピ「%1」はありません。使えるレシピ: %2。</translation>
    </message>
    <message>
        <source>One of its epochs cannot be read.</source>
        <translation>読み込めないエポックがあります。</translation>
    </message>
    <message>
        <source>Its tables have different lengths.</source>
        <translation>表の長さがそろっていません。</translation>
    </message>
    <message>
        <source>Its random state cannot be restored.</source>
        <translation>乱数の状態を復元できません。</translation>
    </message>
    <message>
        <source>%1 contains no training that can be resumed: there is no %2 in it.</source>
        <translation>%1 に再開できる学習がありません: %2 がありません。</translation>
    </message>
    <message>
        <source>%1 is not a training state.</source>
        <translation>%1 は学習の状態ではありません。</translation>
    </message>
    <message>
        <source>%1 cannot be resumed. %2</source>
        <translation>%1 を再開できません。%2</translation>
    </message>
    <message>
        <source>%1 could not be decoded: %2.</source>
        <translation>%1 をデコードできませんでした: %2。</translation>
    </message>
    <message>
        <source>%1 needs the columns “genre” (what a model calls it) and “name” (what is written).</source>
        <translation>%1 には列「genre」(モデルでの呼び名) と「name」(書き込む名前) が必要です。</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 はもうありません。</translation>
    </message>
    <message>
        <source>%1 is read-only; nothing was changed.</source>
        <translation>%1 は読み取り専用です。何も変更していません。</translation>
    </message>
    <message>
        <source>%1 has %2 names (hard links), which would become different files; nothing was changed.</source>
        <translation>%1 には %2 個の名前 (ハードリンク) があり、別々のファイルになってしまいます。何も変更していません。</translation>
    </message>
    <message>
        <source>%1 is open in a program, perhaps playing; nothing was changed.</source>
        <translation>%1 は別のプログラムで開かれています (再生中かもしれません)。何も変更していません。</translation>
    </message>
    <message>
        <source>%1 changed while it was being read; nothing was changed.</source>
        <translation>%1 は読み込み中に変わりました。何も変更していません。</translation>
    </message>
    <message>
        <source>%1 was changed by another program meanwhile; nothing was changed.</source>
        <translation>%1 はその間に別のプログラムで変更されました。何も変更していません。</translation>
    </message>
    <message>
        <source>There is no folder for the undo log; set HOME.</source>
        <translation>元に戻すための記録を置くフォルダーがありません。HOME を設定してください。</translation>
    </message>
    <message>
        <source>There is no batch “%1” in %2.</source>
        <translation>%2 に書き込み処理「%1」はありません。</translation>
    </message>
    <message>
        <source>%1 cannot be created: %2.</source>
        <translation>%1 を作成できません: %2。</translation>
    </message>
    <message>
        <source>No model is sure enough of a genre.</source>
        <translation>十分に確かなジャンルを示すモデルがありません。</translation>
    </message>
    <message>
        <source>It has a genre, which stays.</source>
        <translation>すでにジャンルがあり、そのまま残します。</translation>
    </message>
    <message>
        <source>It says so already.</source>
        <translation>すでにそのとおりです。</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>「%1」は数値ではありません。</translation>
    </message>
    <message>
        <source>a row of a plan has %1 cells, not %2</source>
        <translation>計画の行のセルが %2 個ではなく %1 個です</translation>
    </message>
    <message>
        <source>The models have not heard it as it is now.</source>
        <translation>モデルは現在の内容をまだ聴いていません。</translation>
    </message>
    <message>
        <source>%1 is no plan; the command tag writes one with --out.</source>
        <translation>%1 は計画ではありません。コマンド tag に --out を付けると書き出せます。</translation>
    </message>
    <message>
        <source>%1 was changed after its tags were written; it stays as it is.</source>
        <translation>%1 はタグの書き込み後に変更されているため、そのままにします。</translation>
    </message>
    <message>
        <source>%1 is not in the batch “%2”.</source>
        <translation>%1 は書き込み処理「%2」に含まれていません。</translation>
    </message>
    <message>
        <source>%1 has changed since the preview; look at it again.</source>
        <translation>%1 はプレビューの後に変わりました。もう一度確認してください。</translation>
    </message>
    <message>
        <source>%1 would lose more than its tags; nothing was changed.</source>
        <translation>%1 からタグ以外のものも失われてしまいます。何も変更していません。</translation>
    </message>
    <message>
        <source>The genres could not be read back from the copy of %1; nothing was changed.</source>
        <translation>%1 のコピーからジャンルを読み戻せませんでした。何も変更していません。</translation>
    </message>
    <message>
        <source>The sound of the copy of %1 would not be the same; nothing was changed.</source>
        <translation>%1 のコピーの音が同じになりません。何も変更していません。</translation>
    </message>
    <message>
        <source>%1 is no undo log of this program, or it is damaged.</source>
        <translation>%1 は、このプログラムの元に戻すための記録でないか、壊れています。</translation>
    </message>
    <message>
        <source>%1 needs other log-mel features than those in %2; prepare the dataset again.</source>
        <translation>%1 には %2 のものとは別の対数メル特徴量が必要です。データセットを準備し直してください。</translation>
    </message>
    <message>
        <source>%1 has a hidden layer in its head, so genres cannot be sums of its tags; distill with head_factor 0.</source>
        <translation>%1 のヘッドには隠れ層があり、ジャンルをタグの和で表せません。head_factor 0 で蒸留してください。</translation>
    </message>
    <message>
        <source>Fitting a head needs at least one crop, two folds and one repeat, strengths above 0 to choose from, and shares from 0 to 1.</source>
        <translation>ヘッドの当てはめには、1 個以上のクロップ、2 つ以上のフォールド、1 回以上の繰り返し、候補となる 0 より大きい強さ、0 から 1 までの割合が必要です。</translation>
    </message>
    <message>
        <source>The dataset has no genre &apos;%1&apos; to promise.</source>
        <translation>--promise に指定されたジャンル「%1」はデータセットにありません。</translation>
    </message>
    <message>
        <source>The model was not trained on a tag &apos;%1&apos;.</source>
        <translation>モデルはタグ「%1」を学習していません。</translation>
    </message>
    <message>
        <source>%1, trained on validation too</source>
        <translation>%1、検証分割も学習に使用</translation>
    </message>
    <message>
        <source>%1 has too few tracks to learn from.</source>
        <translation>%1 には学習に使える曲が少なすぎます。</translation>
    </message>
    <message>
        <source>The model has no &apos;%1&apos;.</source>
        <translation>モデルに「%1」がありません。</translation>
    </message>
    <message>
        <source>To tell music from what is none takes at least %1 recordings of either.</source>
        <translation>音楽とそうでないものを区別するには、それぞれ少なくとも %1 個の録音が必要です。</translation>
    </message>
    <message>
        <source>Two teachers have a tag called &quot;%1&quot;, or the tables of one teacher have different columns; give them different names or the same columns.</source>
        <translation>2 つの教師に「%1」というタグがあるか、1 つの教師の表の列が一致していません。別の名前にするか、列をそろえてください。</translation>
    </message>
    <message>
        <source>Distillation needs a tag table and the dataset it describes.</source>
        <translation>蒸留には、タグの表とその対象のデータセットが必要です。</translation>
    </message>
    <message>
        <source>%1 has other features than %2; prepare them with the same settings.</source>
        <translation>%1 の特徴量が %2 と違います。同じ設定で準備してください。</translation>
    </message>
    <message>
        <source>A teacher&apos;s weight must be above 0.</source>
        <translation>教師の重みは 0 より大きくなければなりません。</translation>
    </message>
    <message>
        <source>The tables of %1 must be repeated equally often.</source>
        <translation>%1 の表は同じ回数ずつ繰り返さなければなりません。</translation>
    </message>
    <message>
        <source>tags of a teacher</source>
        <translation>教師のタグ</translation>
    </message>
    <message>
        <source>The tables describe %1 prepared excerpts for training and %2 for validation; both are needed.</source>
        <translation>表の対象となる準備済みの抜粋は学習用が %1 個、検証用が %2 個です。両方が必要です。</translation>
    </message>
    <message>
        <source>The tables have no tag &apos;%1&apos;.</source>
        <translation>表にタグ「%1」がありません。</translation>
    </message>
    <message>
        <source>Tracks that are copies of others: %1. Copies count as one track, of all their genres.</source>
        <translation>ほかの曲のコピーである曲: %1。コピーはすべてのジャンルを合わせた 1 曲として数えます。</translation>
    </message>
    <message>
        <source>The genre %1 has no track that can be learned from.</source>
        <translation>ジャンル %1 には学習に使える曲がありません。</translation>
    </message>
    <message>
        <source>There are fewer than two genres with tracks that can be learned from; a model needs two to tell apart.</source>
        <translation>学習に使える曲のあるジャンルが 2 つ未満です。モデルが区別するには 2 つ必要です。</translation>
    </message>
    <message>
        <source>Each genre is by a single artist, whom a model would learn instead; add tracks by others.</source>
        <translation>各ジャンルが 1 人のアーティストの曲だけなので、モデルはアーティストのほうを覚えてしまいます。ほかのアーティストの曲を追加してください。</translation>
    </message>
    <message>
        <source>Teaching needs at least one crop and two folds, and strengths above 0 to choose from.</source>
        <translation>教えるには、1 個以上のクロップ、2 つ以上のフォールド、候補となる 0 より大きい強さが必要です。</translation>
    </message>
    <message>
        <source>by artist</source>
        <translation>アーティスト別</translation>
    </message>
    <message>
        <source>by album or file: no artist is known</source>
        <translation>アルバムまたはファイル別: アーティストが不明なため</translation>
    </message>
    <message>
        <source>by artist where one is known (%1 of %2 tracks)</source>
        <translation>わかる場合はアーティスト別 (%2 曲中 %1 曲)</translation>
    </message>
    <message>
        <source>learned from all tracks but the test split; scores are cross-validated in %1 parts %2</source>
        <translation>テスト分割を除く全曲から学習。スコアは %1 分割の交差検証 (%2)</translation>
    </message>
    <message>
        <source>learned from all tracks; scores are cross-validated in %1 parts %2</source>
        <translation>全曲から学習。スコアは %1 分割の交差検証 (%2)</translation>
    </message>
    <message>
        <source>The model that it starts from had learned this dataset&apos;s labels already, so these scores flatter.</source>
        <translation>出発点のモデルがこのデータセットのラベルをすでに学習しているため、スコアが実際より高く出ます。</translation>
    </message>
    <message>
        <source>Too few tracks to tell: %1.</source>
        <translation>曲が少なすぎて判断できません: %1。</translation>
    </message>
    <message>
        <source>All tracks are by one artist, so that nobody knows whether others are recognized.</source>
        <translation>全曲が 1 人のアーティストのものなので、ほかのアーティストの曲が認識されるかはわかりません。</translation>
    </message>
    <message>
        <source>Tracks by other artists were recognized no better than by chance.</source>
        <translation>ほかのアーティストの曲の認識は、偶然と変わりませんでした。</translation>
    </message>
    <message>
        <source>Recognized so far, but there are only %1 tracks by %2 artists to judge by.</source>
        <translation>今のところ認識できていますが、判断材料が %2 アーティストの %1 曲しかありません。</translation>
    </message>
    <message>
        <source>Recognized better than by chance, but often mistaken.</source>
        <translation>偶然よりはよく認識しますが、間違いも多くあります。</translation>
    </message>
    <message>
        <source>Add tracks by other artists.</source>
        <translation>ほかのアーティストの曲を追加してください。</translation>
    </message>
    <message>
        <source>About %1 more tracks by %2 more artists would help.</source>
        <translation>あと %2 アーティスト、約 %1 曲あると改善が見込めます。</translation>
    </message>
    <message>
        <source>Pretraining needs a prepared dataset.</source>
        <translation>事前学習には準備済みデータセットが必要です。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>The datasets contain %1 prepared tracks for training and %2 for validation; pretraining needs both.</source>
        <translation>データセットの準備済みの曲は学習用が %1 曲、検証用が %2 曲です。事前学習には両方が必要です。</translation>
    </message>
    <message>
        <source>%1 was trained with settings other than the queue&apos;s (%2); choose another folder for the ablation, or remove this one.</source>
        <translation>%1 はキューとは別の設定 (%2) で学習されています。アブレーションに別のフォルダーを選ぶか、これを取り除いてください。</translation>
    </message>
    <message>
        <source>%1 was not trained on the data in %2; choose another folder for the ablation.</source>
        <translation>%1 は %2 のデータで学習されていません。アブレーションに別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There are no clips to train on; prepare a dataset first.</source>
        <translation>学習に使うクリップがありません。先にデータセットを準備してください。</translation>
    </message>
    <message>
        <source>%1 cannot be the teacher: %2.</source>
        <translation>%1 を教師にできません: %2。</translation>
    </message>
    <message>
        <source>it has other labels than this dataset</source>
        <translation>ラベルがこのデータセットと違います</translation>
    </message>
    <message>
        <source>it uses the features %1, not %2</source>
        <translation>特徴量が %2 ではなく %1 です</translation>
    </message>
    <message>
        <source>it has another input reference (%1); set input_reference to that</source>
        <translation>入力基準が別のもの (%1) です。input_reference をそれに合わせてください</translation>
    </message>
    <message>
        <source>runs version %1 of Genrescope, not %2; install the same one everywhere</source>
        <translation>Genrescope のバージョンが %2 ではなく %1 です。すべてに同じバージョンをインストールしてください</translation>
    </message>
    <message>
        <source>has another dataset in %1 (%2) than the first process has in %3 (%4); give all the same workspace</source>
        <translation>%1 のデータセット (%2) が、最初のプロセスの %3 のもの (%4) と違います。すべてに同じワークスペースを指定してください</translation>
    </message>
    <message>
        <source>was started with other settings (%1) than the first process; give all the same options</source>
        <translation>最初のプロセスとは別の設定 (%1) で起動されました。すべてに同じオプションを指定してください</translation>
    </message>
    <message>
        <source>resumes another state of the run (step %1) than the first process (step %2); give all the same folder</source>
        <translation>再開する実行の状態 (ステップ %1) が最初のプロセス (ステップ %2) と違います。すべてに同じフォルダーを指定してください</translation>
    </message>
    <message>
        <source>Rank %1 on %2 %3.</source>
        <translation>%2 のランク %1: %3。</translation>
    </message>
    <message>
        <source>A batch of %1 crops cannot be divided among %2 processes; choose a larger batch or fewer processes.</source>
        <translation>%1 クロップのバッチを %2 個のプロセスに分けられません。バッチを大きくするか、プロセスを減らしてください。</translation>
    </message>
    <message>
        <source>%1 cannot be resumed on %2: it was trained on other data. Resume it on the original dataset, or start a new training.</source>
        <translation>%1 を %2 で再開できません: 別のデータで学習されています。元のデータセットで再開するか、新しく学習を始めてください。</translation>
    </message>
    <message>
        <source>The training in %1 stopped at step %2 because its %3 loss is no longer a finite number; train again with a lower learning rate. The best checkpoint so far is kept.</source>
        <translation>%1 の学習は、損失 (%3) が有限の数でなくなったため、ステップ %2 で停止しました。学習率を下げて学習し直してください。それまでの最良のチェックポイントは保持されます。</translation>
    </message>
    <message>
        <source>There are no clips to validate on; prepare a dataset that has some.</source>
        <translation>検証に使うクリップがありません。検証用のクリップを含むデータセットを準備してください。</translation>
    </message>
    <message>
        <source>%1 is a header without music: %2 s of audio where %3 s were expected.</source>
        <translation>%1 はヘッダーだけで音楽がありません: %3 秒のはずが、音声は %2 秒です。</translation>
    </message>
    <message>
        <source>%1 was cut off: %2 s of audio where %3 s were expected.</source>
        <translation>%1 は途中で切れています: %3 秒のはずが、音声は %2 秒です。</translation>
    </message>
    <message>
        <source>%1 is damaged: %2% of its audio cannot be decoded.</source>
        <translation>%1 は壊れています: 音声の %2% をデコードできません。</translation>
    </message>
    <message>
        <source>Preparing %1 clips takes about %2, but there is only room for %3 in %4.</source>
        <translation>%1 個のクリップの準備には約 %2 が必要ですが、%4 の空きは %3 しかありません。</translation>
    </message>
    <message>
        <source>%1 is missing; prepare the dataset again.</source>
        <translation>%1 がありません。データセットを準備し直してください。</translation>
    </message>
    <message>
        <source>%1 contains no features with %2 bands; prepare the dataset again.</source>
        <translation>%1 に %2 バンドの特徴量がありません。データセットを準備し直してください。</translation>
    </message>
    <message>
        <source>%1 contains %2 frames, fewer than expected; prepare the dataset again.</source>
        <translation>%1 のフレームは %2 個で、想定より少なくなっています。データセットを準備し直してください。</translation>
    </message>
    <message>
        <source>%1 is incomplete; prepare the dataset again.</source>
        <translation>%1 は不完全です。データセットを準備し直してください。</translation>
    </message>
    <message>
        <source>%1 cannot be renamed: %2.</source>
        <translation>%1 の名前を変更できません: %2。</translation>
    </message>
    <message>
        <source>%1 is damaged or was written by another version; it is kept as %2 and replaced by a new one.</source>
        <translation>%1 は壊れているか、別のバージョンで書き込まれています。%2 として保存し、新しいものに置き換えました。</translation>
    </message>
    <message>
        <source>%1 had damaged lines (%2); their clips are prepared again.</source>
        <translation>%1 に壊れた行がありました (%2)。該当するクリップを準備し直します。</translation>
    </message>
    <message>
        <source>%1 has features that are not finite numbers.</source>
        <translation>%1 の特徴量に有限でない値があります。</translation>
    </message>
    <message>
        <source>%1 does not match its checksum: it is damaged; prepare the dataset again.</source>
        <translation>%1 がチェックサムと一致せず、壊れています。データセットを準備し直してください。</translation>
    </message>
    <message>
        <source>%1 contains values that are not finite: it is damaged; prepare the dataset again.</source>
        <translation>%1 に有限でない値があり、壊れています。データセットを準備し直してください。</translation>
    </message>
    <message>
        <source>Track %1: %2</source>
        <translation>曲 %1: %2</translation>
    </message>
    <message>
        <source>It has version %1 of the format, and this program reads versions up to %2.</source>
        <translation>形式のバージョンが %1 ですが、このプログラムが読み込めるのは %2 までです。</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; must be a list of objects.</source>
        <comment>tracks</comment>
        <translation>フィールド「%1」はオブジェクトのリストでなければなりません。</translation>
    </message>
    <message>
        <source>There is a track without the field &quot;feature&quot;.</source>
        <translation>フィールド「feature」のない曲があります。</translation>
    </message>
    <message>
        <source>%1 is not a usable manifest. %2 Prepare the dataset again.</source>
        <translation>%1 は使用できるマニフェストではありません。%2データセットを準備し直してください。</translation>
    </message>
    <message>
        <source>%1 has no shards; prepare them with --shard, or name their folders.</source>
        <translation>%1 にシャードがありません。--shard で準備するか、そのフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>%1 is one of %2 shards, %3 one of %4.</source>
        <translation>%1 は %2 個のシャードの 1 つですが、%3 は %4 個のうちの 1 つです。</translation>
    </message>
    <message>
        <source>%1 and %2 were prepared from different audio: %3 has another size, time or checksum.</source>
        <translation>%1 と %2 は別の音声から準備されています: %3 のサイズ、時刻、またはチェックサムが違います。</translation>
    </message>
    <message>
        <source>%1 and %2 were prepared from different data, or with different options; prepare both again from the same.</source>
        <translation>%1 と %2 は別のデータから、または別のオプションで準備されています。両方を同じものから準備し直してください。</translation>
    </message>
    <message>
        <source>%1 was written by an older version; it is kept as %2 and rebuilt from the source.</source>
        <translation>%1 は古いバージョンで書き込まれています。%2 として保存し、元のデータから作り直しました。</translation>
    </message>
    <message>
        <source>%1 is damaged; it is kept as %2 and rebuilt from the source.</source>
        <translation>%1 は壊れています。%2 として保存し、元のデータから作り直しました。</translation>
    </message>
    <message>
        <source>The tasks of this Slurm array are not in a row; name the shard as K/N instead.</source>
        <translation>この Slurm アレイのタスク番号が連続していません。代わりにシャードを K/N の形で指定してください。</translation>
    </message>
    <message>
        <source>This is no task of a Slurm array (SLURM_ARRAY_TASK_ID and SLURM_ARRAY_TASK_COUNT); name the shard as K/N instead.</source>
        <translation>これは Slurm アレイのタスクではありません (SLURM_ARRAY_TASK_ID と SLURM_ARRAY_TASK_COUNT)。代わりにシャードを K/N の形で指定してください。</translation>
    </message>
    <message>
        <source>%1 is no shard of a dataset; prepare shards with --shard.</source>
        <translation>%1 はデータセットのシャードではありません。--shard でシャードを準備してください。</translation>
    </message>
    <message>
        <source>%1 makes no sense. %2 Prepare the shard again.</source>
        <translation>%1 の内容に矛盾があります。%2シャードを準備し直してください。</translation>
    </message>
    <message>
        <source>All %1 tracks are one recording: their audio is the same.</source>
        <translation>全 %1 曲が同じ録音です。音声が同じです。</translation>
    </message>
    <message>
        <source>Copies of other tracks, whose audio is the same: %1 (%2 and %3, for example).</source>
        <translation>音声が同じ、ほかの曲のコピー: %1 (例: %2 と %3)。</translation>
    </message>
    <message>
        <source>Copies lie in several splits: models are judged by recordings that they know.</source>
        <translation>コピーが複数の分割にあり、モデルが知っている録音で評価されることになります。</translation>
    </message>
    <message>
        <source>Copies lay in several splits; they were all put into training, with their artists.</source>
        <translation>コピーが複数の分割にあったため、そのアーティストごとすべて学習に移しました。</translation>
    </message>
    <message>
        <source>No track is left for %1. %2</source>
        <translation>%1用の曲が残っていません。%2</translation>
    </message>
    <message>
        <source>%1 contains no prepared dataset (no manifest.json); prepare one there first.</source>
        <translation>%1 に準備済みデータセットがありません (manifest.json がありません)。先に準備してください。</translation>
    </message>
    <message>
        <source>%1 was prepared by an older version; prepare it again from the same source (no clip is decoded again).</source>
        <translation>%1 は古いバージョンで準備されています。同じ元データから準備し直してください (クリップのデコードはやり直しません)。</translation>
    </message>
    <message>
        <source>The catalog of your music, %1, cannot be opened; check whether its folder can be written to. (%2)</source>
        <translation>音楽のカタログ %1 を開けません。フォルダーに書き込めるか確認してください。(%2)</translation>
    </message>
    <message>
        <source>The catalog of your music, %1, is damaged; start Genrescope again, and it is made anew from your music.</source>
        <translation>音楽のカタログ %1 が壊れています。Genrescope を再起動すると、音楽から作り直されます。</translation>
    </message>
    <message>
        <source>There is no room for the catalog of your music, %1; make some and try again.</source>
        <translation>音楽のカタログ %1 のための空きがありません。空きを作って、もう一度試してください。</translation>
    </message>
    <message>
        <source>The catalog of your music, %1, cannot be read or written; start Genrescope again. (%2)</source>
        <translation>音楽のカタログ %1 を読み書きできません。Genrescope を再起動してください。(%2)</translation>
    </message>
    <message>
        <source>The catalog of your music, %1, was made by a later version of Genrescope.</source>
        <translation>音楽のカタログ %1 は、より新しいバージョンの Genrescope で作成されています。</translation>
    </message>
    <message>
        <source>What you have chosen for your library makes no sense; it is kept as %1. Add the folders again.</source>
        <translation>ライブラリの設定に矛盾があります。%1 として保存しました。フォルダーを追加し直してください。</translation>
    </message>
    <message>
        <source>The run in %1 could not be deleted; check whether the folder can be written.</source>
        <translation>%1 の実行を削除できませんでした。フォルダーに書き込めるか確認してください。</translation>
    </message>
    <message>
        <source>The run in %1 could not be restored; check whether the folder can be written.</source>
        <translation>%1 の実行を復元できませんでした。フォルダーに書き込めるか確認してください。</translation>
    </message>
    <message>
        <source>The preset &quot;%1&quot; cannot be used; save it again or delete it. %2</source>
        <translation>プリセット「%1」を使用できません。保存し直すか、削除してください。%2</translation>
    </message>
    <message>
        <source>The preset &quot;%1&quot; could not be deleted; check whether the folder %2 can be written.</source>
        <translation>プリセット「%1」を削除できませんでした。フォルダー %2 に書き込めるか確認してください。</translation>
    </message>
    <message>
        <source>choose models of your own</source>
        <translation>自分のモデルを選んでください</translation>
    </message>
    <message>
        <source>%1, the part of the program that trains models, could not be loaded; install the package genrescope-engine, or close other programs if memory is short. (%2)</source>
        <translation>モデルを学習するプログラム部分 %1 を読み込めませんでした。パッケージ genrescope-engine をインストールするか、メモリ不足ならほかのプログラムを閉じてください。(%2)</translation>
    </message>
    <message>
        <source>There are no starter models in %1: install the package genrescope-models, copy resources/models from Genrescope&apos;s source there, or %2.</source>
        <translation>%1 に付属モデルがありません。パッケージ genrescope-models をインストールするか、Genrescope のソースの resources/models をそこにコピーするか、%2。</translation>
    </message>
    <message>
        <source>%1 came with Genrescope and stays as it is; teach it your genres, and you have a model of your own.</source>
        <translation>%1 は Genrescope の付属モデルなので、変更されません。ジャンルを教えると、自分のモデルができます。</translation>
    </message>
    <message>
        <source>There is not enough memory; close other programs and try again.</source>
        <translation>メモリが足りません。ほかのプログラムを閉じて、もう一度試してください。</translation>
    </message>
    <message>
        <source>This version of Genrescope knows no field &quot;%1&quot;.</source>
        <translation>このバージョンの Genrescope にはフィールド「%1」がありません。</translation>
    </message>
    <message>
        <source>%1 was written by a later version of Genrescope; use that version to open it.</source>
        <translation>%1 は、より新しいバージョンの Genrescope で作成されています。そのバージョンで開いてください。</translation>
    </message>
    <message>
        <source>%1 lists more than a million tracks; it is left as it is.</source>
        <translation>%1 には 100 万を超える曲があるため、そのままにします。</translation>
    </message>
    <message>
        <source>%1 is not a playlist, or is damaged: M3U and XSPF can be read.</source>
        <translation>%1 はプレイリストでないか、壊れています。読み込めるのは M3U と XSPF です。</translation>
    </message>
</context>
<context>
    <name>genrescope::ModelChoice</name>
    <message>
        <source>No model</source>
        <translation>モデルなし</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>モデルを選択</translation>
    </message>
    <message>
        <source>%1 (starter)</source>
        <comment>name of a model</comment>
        <translation>%1 (付属)</translation>
    </message>
    <message>
        <source>Model %1: none</source>
        <translation>モデル %1: なし</translation>
    </message>
    <message>
        <source>Model %1: %2</source>
        <translation>モデル %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln genre(s)</source>
        <translation>
            <numerusform>%1、%Ln ジャンル</numerusform>
        </translation>
    </message>
    <message>
        <source>Support-weighted average precision on validation: %1</source>
        <translation>検証での曲数加重平均適合率: %1</translation>
    </message>
    <message>
        <source>A starter model that comes with Genrescope. Your own models can replace it.</source>
        <translation>Genrescope の付属モデル。自分のモデルに置き換えられます。</translation>
    </message>
    <message>
        <source>Open checkpoint…</source>
        <translation>チェックポイントを開く…</translation>
    </message>
    <message>
        <source>Use the starter models</source>
        <translation>付属モデルを使う</translation>
    </message>
    <message>
        <source>Models:</source>
        <translation>モデル:</translation>
    </message>
    <message>
        <source>Add another model</source>
        <translation>モデルをさらに追加</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>モデルを追加</translation>
    </message>
</context>
<context>
    <name>genrescope::OptionBox</name>
    <message>
        <source>Checkpoints (*.safetensors)</source>
        <translation>チェックポイント (*.safetensors)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>genrescope::OrderedTrackList</name>
    <message>
        <source>Back to all tracks</source>
        <translation>すべての曲に戻る</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>ファイルマネージャーで表示</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>genrescope::OrderedTrackModel</name>
    <message>
        <source>%1, now playing</source>
        <translation>%1、再生中</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>アルバム</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
</context>
<context>
    <name>genrescope::OverviewBar</name>
    <message>
        <source>Overview of the track</source>
        <translation>曲の全体</translation>
    </message>
    <message>
        <source>The whole track; the frame marks the part shown in the spectrogram below. Alt and the left and right arrow keys move it.</source>
        <translation>曲の全体。枠は下のスペクトログラムに表示されている部分です。Alt + 左右の矢印キーで移動できます。</translation>
    </message>
    <message>
        <source>No track</source>
        <translation>曲なし</translation>
    </message>
    <message>
        <source>%1 of %2; visible: %3 to %4</source>
        <translation>%1/%2、表示範囲: %3 ～ %4</translation>
    </message>
</context>
<context>
    <name>genrescope::PathPicker</name>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>Choose a file or a folder</source>
        <translation>ファイルまたはフォルダーの選択</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ファイルの選択</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーの選択</translation>
    </message>
    <message>
        <source>%1: browse</source>
        <translation>%1: 参照</translation>
    </message>
</context>
<context>
    <name>genrescope::PlayerBar</name>
    <message>
        <source>Previous track</source>
        <translation>前の曲</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Next track</source>
        <translation>次の曲</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>A–B loop</source>
        <translation>A–B ループ</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>ループ</translation>
    </message>
    <message>
        <source>Mark the start of a loop (L)</source>
        <translation>ループの始点を設定 (L)</translation>
    </message>
    <message>
        <source>A–… loop</source>
        <translation>A–… ループ</translation>
    </message>
    <message>
        <source>Loop, start marked</source>
        <translation>ループ、始点を設定済み</translation>
    </message>
    <message>
        <source>Mark the end of the loop (L)</source>
        <translation>ループの終点を設定 (L)</translation>
    </message>
    <message>
        <source>Loop, on</source>
        <translation>ループ、オン</translation>
    </message>
    <message>
        <source>Clear the loop (L)</source>
        <translation>ループを解除 (L)</translation>
    </message>
    <message>
        <source>Shuffle the queue</source>
        <translation>キューをシャッフル</translation>
    </message>
    <message>
        <source>Repeat: off</source>
        <translation>リピート: オフ</translation>
    </message>
    <message>
        <source>Repeat: the whole queue</source>
        <translation>リピート: キュー全体</translation>
    </message>
    <message>
        <source>Repeat: this track</source>
        <translation>リピート: この曲</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>キューを表示</translation>
    </message>
</context>
<context>
    <name>genrescope::Playlists</name>
    <message>
        <source>Playlist</source>
        <translation>プレイリスト</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) of %1 are not files and were left out.</source>
        <translation>
            <numerusform>%1 の %Ln 個の項目はファイルではないため、除外されました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::PrecisionRecallChart</name>
    <message>
        <source>Precision and recall</source>
        <translation>適合率と再現率</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>再現率</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>適合率</translation>
    </message>
    <message>
        <source>%1: threshold %2, precision %3, recall %4</source>
        <translation>%1: しきい値 %2、適合率 %3、再現率 %4</translation>
    </message>
    <message>
        <source>%1: no track reaches the threshold %2</source>
        <translation>%1: しきい値 %2 に達する曲はありません</translation>
    </message>
</context>
<context>
    <name>genrescope::PreferencesDialog</name>
    <message>
        <source>System default</source>
        <translation>システムの既定</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>テーマ(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Sound device:</source>
        <translation>オーディオデバイス(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Cores for the library:</source>
        <translation>ライブラリ用コア数(&amp;C):</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>How many cores hear the tracks of the library at once, from its next scan on</source>
        <translation>ライブラリの曲を同時に解析するコアの数。次回のスキャンから有効です</translation>
    </message>
    <message>
        <source>&amp;Keep the list of tracks for the next start</source>
        <translation>次回の起動時まで曲のリストを保持(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Remember recent files</source>
        <translation>最近のファイルを記憶(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;hortcuts…</source>
        <translation>ショートカット(&amp;H)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>genrescope::ProbabilityBars</name>
    <message>
        <source>now</source>
        <comment>the probability at the playhead</comment>
        <translation>現在</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>called</source>
        <comment>the probability reaches the threshold</comment>
        <translation>検出</translation>
    </message>
    <message>
        <source>learned from another model</source>
        <translation>別のモデルから学習</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>The most probable genres for the whole track, according to each model.</source>
        <translation>各モデルによる、曲全体で確率の高いジャンル。</translation>
    </message>
    <message>
        <source>A model calls a genre when its probability for the whole track reaches the model&apos;s threshold for that genre, the line across the bar. Called genres have a check mark.</source>
        <translation>曲全体での確率がモデルのそのジャンルのしきい値 (バーを横切る線) に達すると、ジャンルが検出されたことになります。検出されたジャンルにはチェックマークが付きます。</translation>
    </message>
    <message>
        <source>%1 %2, called</source>
        <comment>a model and its percentage</comment>
        <translation>%1 %2、検出</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a model and its percentage</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two models</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2; the models disagree</source>
        <comment>a genre and the models&apos; percentages</comment>
        <translation>%1: %2。モデルの判断は不一致です</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a genre and the models&apos; percentages</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; learned from another model&apos;s tags alone: %2</source>
        <comment>a genre, tags</comment>
        <translation>%1。別のモデルのタグだけから学習: %2</translation>
    </message>
    <message numerus="yes">
        <source>≠ %Ln points</source>
        <comment>difference between two percentages, at least 25</comment>
        <translation>
            <numerusform>≠ %Ln ポイント</numerusform>
        </translation>
    </message>
    <message>
        <source>≠ top: %1</source>
        <comment>the only model that puts this genre first</comment>
        <translation>≠ 1 位: %1</translation>
    </message>
</context>
<context>
    <name>genrescope::QueuePanel</name>
    <message>
        <source>%1: %2</source>
        <comment>setting, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>model and recipe, changed settings</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Waiting (%Ln)</source>
        <translation>
            <numerusform>待機中(&amp;W) (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the queue</source>
        <translation>キューを開始</translation>
    </message>
    <message>
        <source>Train the waiting runs one after the other</source>
        <translation>待機中の実行を順番に学習します</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Use settings</source>
        <translation>設定を使う</translation>
    </message>
    <message>
        <source>Fill in the form with the settings of the selected run</source>
        <translation>選択した実行の設定をフォームに入力します</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Do not train the selected run</source>
        <translation>選択した実行をキューから外します</translation>
    </message>
    <message>
        <source>Waiting runs</source>
        <translation>待機中の実行</translation>
    </message>
</context>
<context>
    <name>genrescope::ReaderFields</name>
    <message>
        <source>%1:</source>
        <comment>the label of a field</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Matching files (%1)</source>
        <translation>対象ファイル (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>genrescope::RecipeBox</name>
    <message>
        <source>Delete preset</source>
        <translation>プリセットを削除</translation>
    </message>
    <message>
        <source>Delete the preset “%1”?</source>
        <translation>プリセット「%1」を削除しますか?</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>プリセットとして保存</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名前:</translation>
    </message>
    <message>
        <source>Replace the preset “%1”?</source>
        <translation>プリセット「%1」を置き換えますか?</translation>
    </message>
    <message>
        <source>Fills in the settings below; what you change afterward takes precedence</source>
        <translation>下の設定を入力します。その後の変更が優先されます</translation>
    </message>
    <message>
        <source>&amp;Save as preset…</source>
        <translation>プリセットとして保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Delete preset</source>
        <translation>プリセットを削除(&amp;D)</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
</context>
<context>
    <name>genrescope::ReconstructionPanel</name>
    <message>
        <source>Epoch %1: what is filled in is off by %2 dB (root mean square); each band&apos;s mean over the other frames would be off by %3 dB. Track %4 of the validation split.</source>
        <translation>エポック %1: 補った部分の誤差は %2 dB (二乗平均平方根)。各バンドの、ほかのフレームでの平均を使うと誤差は %3 dB。検証分割の曲 %4。</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>図のエクスポート</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>Masked frames, filled in by %1</source>
        <translation>マスクしたフレーム、%1 による補完</translation>
    </message>
    <message>
        <source>Excerpt %1</source>
        <translation>抜粋 %1</translation>
    </message>
    <message>
        <source>Which excerpt</source>
        <translation>抜粋の選択</translation>
    </message>
    <message>
        <source>PNG…</source>
        <translation>PNG…</translation>
    </message>
    <message>
        <source>Export the picture as PNG</source>
        <translation>画像を PNG でエクスポート</translation>
    </message>
</context>
<context>
    <name>genrescope::ReliabilityChart</name>
    <message>
        <source>Reliability</source>
        <translation>信頼性</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>How often true</source>
        <translation>実際の割合</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>From</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>To</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>判定数</translation>
    </message>
    <message>
        <source>%1, its own output</source>
        <translation>%1、元の出力</translation>
    </message>
    <message>
        <source>%1: probabilities are off by %2 on average</source>
        <translation>%1: 確率のずれは平均 %2</translation>
    </message>
</context>
<context>
    <name>genrescope::ResultExport</name>
    <message>
        <source>There are no genres over time yet; wait until the models have heard the track.</source>
        <translation>ジャンルの推移がまだありません。モデルが曲を聴き終わるまでお待ちください。</translation>
    </message>
</context>
<context>
    <name>genrescope::RobustnessChart</name>
    <message>
        <source>Score, %</source>
        <translation>スコア (%)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation>変化量</translation>
    </message>
    <message>
        <source>as it is</source>
        <comment>music</comment>
        <translation>元のまま</translation>
    </message>
    <message>
        <source>%1: %2 as it is</source>
        <comment>model, score</comment>
        <translation>%1: 元のまま %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>change, score</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>genrescope::RobustnessDialog</name>
    <message>
        <source>Scores of %1</source>
        <comment>a genre</comment>
        <translation>%1 のスコア</translation>
    </message>
    <message>
        <source>No change moves the score of %1.</source>
        <translation>どの変更でも %1 のスコアは変わりません。</translation>
    </message>
    <message>
        <source>The largest move: %1 hears %2 at %3 instead of %4 (%5).</source>
        <comment>model, genre, two scores, change</comment>
        <translation>最大の変化: %1 による %2 のスコアが %4 から %3 に変わります (%5)。</translation>
    </message>
    <message>
        <source>Asking the models about five versions of the track…</source>
        <translation>曲の 5 通りの変形についてモデルに問い合わせています…</translation>
    </message>
    <message>
        <source>Of this track, the first %1 were heard.</source>
        <translation>この曲は最初の %1 を聴きました。</translation>
    </message>
    <message>
        <source>Left out: %1. %2</source>
        <comment>a change, why</comment>
        <translation>除外: %1。%2</translation>
    </message>
    <message>
        <source>How robust are the scores?</source>
        <translation>スコアの頑健性</translation>
    </message>
    <message>
        <source>The same music, changed as happens on its way to listeners. Dashed lines are the scores of the track as it is: the closer the marks are to them, the less the scores depend on anything but the music.</source>
        <translation>同じ音楽を、聴き手に届くまでに起こるような形で変えたものです。破線は元のままの曲のスコアです。点が破線に近いほど、スコアは音楽以外のものに左右されません。</translation>
    </message>
    <message>
        <source>&amp;Genre:</source>
        <translation>ジャンル(&amp;G):</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>genrescope::RunTable</name>
    <message>
        <source>The run %1 was deleted.</source>
        <translation>実行 %1 を削除しました。</translation>
    </message>
    <message>
        <source>R&amp;uns</source>
        <translation>実行(&amp;U)</translation>
    </message>
    <message>
        <source>Filter runs</source>
        <translation>実行を絞り込む</translation>
    </message>
    <message>
        <source>Onl&amp;y differences</source>
        <translation>相違点のみ(&amp;Y)</translation>
    </message>
    <message>
        <source>Show only settings that differ between runs</source>
        <translation>実行によって異なる設定だけを表示します</translation>
    </message>
    <message>
        <source>Use settings</source>
        <translation>設定を使う</translation>
    </message>
    <message>
        <source>Fill in the form on the left with the settings of the selected run</source>
        <translation>選択した実行の設定を左のフォームに入力します</translation>
    </message>
    <message>
        <source>Start new runs from it</source>
        <translation>これを出発点に新しい実行を開始</translation>
    </message>
    <message>
        <source>Resume run</source>
        <translation>実行を再開</translation>
    </message>
    <message>
        <source>Continue the selected run from its last complete epoch, as if it had never been interrupted</source>
        <translation>選択した実行を、最後に完了したエポックから、中断がなかったかのように続けます</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete the selected run and its checkpoints; this can be undone</source>
        <translation>選択した実行とそのチェックポイントを削除します。元に戻せます</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
</context>
<context>
    <name>genrescope::RunTableModel</name>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Checked runs are shown in the charts</source>
        <translation>チェックした実行がグラフに表示されます</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>Best AP</source>
        <translation>最良 AP</translation>
    </message>
    <message>
        <source>Support-weighted average precision on validation, at the best epoch</source>
        <translation>最良エポックの検証での曲数加重平均適合率</translation>
    </message>
    <message>
        <source>Macro AP</source>
        <translation>マクロ AP</translation>
    </message>
    <message>
        <source>Mean average precision over genres on validation, at the best epoch</source>
        <translation>最良エポックの検証での平均適合率のジャンル平均</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>最良エポック</translation>
    </message>
    <message>
        <source>Epoch with the best validation score</source>
        <translation>検証スコアが最良のエポック</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Validation loss per crop, at the best epoch</source>
        <translation>最良エポックのクロップあたりの検証損失</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>From the start of the run to its last validation</source>
        <translation>実行の開始から最後の検証まで</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Double-click to edit</source>
        <translation>ダブルクリックで編集</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始日時</translation>
    </message>
    <message>
        <source>Running, %1</source>
        <translation>実行中、%1</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Finished early</source>
        <translation>早期終了</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Trains elsewhere</source>
        <translation>別の場所で学習中</translation>
    </message>
</context>
<context>
    <name>genrescope::SeekSlider</name>
    <message>
        <source>%1 of %2</source>
        <comment>position, length</comment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>genrescope::SettingField</name>
    <message>
        <source>Recipe: %1</source>
        <translation>レシピ: %1</translation>
    </message>
    <message>
        <source>Differs from the recipe; restore %1</source>
        <translation>レシピと異なります。%1 に戻す</translation>
    </message>
    <message>
        <source>Restore the recipe&apos;s value: %1</source>
        <translation>レシピの値に戻す: %1</translation>
    </message>
</context>
<context>
    <name>genrescope::SettingTable</name>
    <message>
        <source>Restore the recipe&apos;s values</source>
        <translation>レシピの値に戻す</translation>
    </message>
</context>
<context>
    <name>genrescope::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>マウス</translation>
    </message>
    <message>
        <source>Open music</source>
        <translation>音楽を開く</translation>
    </message>
    <message>
        <source>Drop it anywhere</source>
        <translation>任意の場所にドロップ</translation>
    </message>
    <message>
        <source>Play from a position</source>
        <translation>指定位置から再生</translation>
    </message>
    <message>
        <source>Click the spectrogram or the timeline</source>
        <translation>スペクトログラムか推移図をクリック</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>表示範囲の移動</translation>
    </message>
    <message>
        <source>Drag the spectrogram</source>
        <translation>スペクトログラムをドラッグ</translation>
    </message>
    <message>
        <source>Zoom in time</source>
        <translation>時間方向のズーム</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>ホイール</translation>
    </message>
    <message>
        <source>Zoom in frequency</source>
        <translation>周波数方向のズーム</translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation>Ctrl + ホイール</translation>
    </message>
    <message>
        <source>%1 already belongs to “%2”.</source>
        <translation>%1 はすでに「%2」に割り当てられています。</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>キーなし(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>既定(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;All defaults</source>
        <translation>すべて既定に戻す(&amp;A)</translation>
    </message>
    <message>
        <source>Double-click keys, or press F2, to change them.</source>
        <translation>キーを変更するには、ダブルクリックするか F2 を押してください。</translation>
    </message>
</context>
<context>
    <name>genrescope::SimilarLine</name>
    <message>
        <source>Similar to %1</source>
        <translation>%1 に似た曲</translation>
    </message>
    <message numerus="yes">
        <source>Similar to %1 and %Ln other track(s)</source>
        <translation>
            <numerusform>%1 とほか %Ln 曲に似た曲</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the search before (Esc)</source>
        <translation>前の検索に戻る (Esc)</translation>
    </message>
</context>
<context>
    <name>genrescope::SpectrogramControls</name>
    <message>
        <source>Spectrogram colors</source>
        <translation>スペクトログラムの色</translation>
    </message>
    <message>
        <source>Quietest level shown</source>
        <translation>表示する最小レベル</translation>
    </message>
    <message>
        <source>Levels below this, relative to the loudest, all get the same color</source>
        <translation>最大音量に対してこれより低いレベルは、すべて同じ色になります</translation>
    </message>
    <message>
        <source>Loudest level shown</source>
        <translation>表示する最大レベル</translation>
    </message>
    <message>
        <source>Levels above this, relative to the loudest, all get the same color</source>
        <translation>最大音量に対してこれより高いレベルは、すべて同じ色になります</translation>
    </message>
    <message>
        <source> dB</source>
        <translation> dB</translation>
    </message>
</context>
<context>
    <name>genrescope::SpectrogramView</name>
    <message>
        <source>Spectrogram</source>
        <translation>スペクトログラム</translation>
    </message>
    <message>
        <source>The log-mel spectrogram of the track, as the models receive it. Plus and minus zoom; Alt and the arrow keys move the view.</source>
        <translation>モデルが受け取るものと同じ、曲の対数メルスペクトログラム。プラスとマイナスのキーでズーム、Alt + 矢印キーで移動できます。</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追従</translation>
    </message>
    <message>
        <source>Keep the playhead visible during playback</source>
        <translation>再生中、再生位置が常に見えるようにします</translation>
    </message>
    <message>
        <source>%1 · %2 Hz · band %3</source>
        <translation>%1 · %2 Hz · バンド %3</translation>
    </message>
    <message>
        <source>%1 · %2 Hz · band %3 · %4 dB</source>
        <translation>%1 · %2 Hz · バンド %3 · %4 dB</translation>
    </message>
    <message>
        <source>%1 · %2 Hz · band %3 · %4 dB · log-odds %5</source>
        <translation>%1 · %2 Hz · バンド %3 · %4 dB · 対数オッズ %5</translation>
    </message>
    <message>
        <source>No track</source>
        <translation>曲なし</translation>
    </message>
    <message>
        <source>%1 of %2, following the playhead; visible: %3 to %4</source>
        <translation>%1/%2、再生位置に追従中、表示範囲: %3 ～ %4</translation>
    </message>
    <message>
        <source>%1 of %2; visible: %3 to %4</source>
        <translation>%1/%2、表示範囲: %3 ～ %4</translation>
    </message>
</context>
<context>
    <name>genrescope::SpectrumPanel</name>
    <message>
        <source>Save the spectrogram as an image</source>
        <translation>スペクトログラムを画像として保存</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>The image could not be written to %1: %2. Choose another folder.</source>
        <translation>画像を %1 に書き込めませんでした: %2。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>スペクトログラム</translation>
    </message>
    <message>
        <source>Save the spectrogram as an image…</source>
        <translation>スペクトログラムを画像として保存…</translation>
    </message>
</context>
<context>
    <name>genrescope::TagDialog</name>
    <message>
        <source>Reading tags…</source>
        <translation>タグを読み込んでいます…</translation>
    </message>
    <message numerus="yes">
        <source>Writing… %Ln file(s) so far</source>
        <translation>
            <numerusform>書き込んでいます… %Ln ファイル完了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking back… %Ln file(s) so far</source>
        <translation>
            <numerusform>元に戻しています… %Ln ファイル完了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) written.</source>
        <translation>
            <numerusform>%Ln ファイルに書き込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) taken back.</source>
        <translation>
            <numerusform>%Ln ファイルを元に戻しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be written.</source>
        <translation>
            <numerusform>%Ln ファイルに書き込めませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to be written.</source>
        <translation>書き込むものはありません。</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>まだ何も書き込まれていません。</translation>
    </message>
    <message numerus="yes">
        <source>Write %Ln file(s)</source>
        <translation>
            <numerusform>%Ln ファイルに書き込む</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Write genre tags</source>
        <translation>ジャンルタグの書き込み</translation>
    </message>
    <message>
        <source>What the files say now, and what they are to say then, by what the models have heard. Edit a cell to have other genres written, separated by semicolons; uncheck a file to leave it out. Everything that is written can be taken back, byte for byte.</source>
        <translation>ファイルの現在の内容と、モデルの判定に基づいて書き込む内容です。セルを編集すると、書き込むジャンルを変更できます (セミコロン区切り)。チェックを外したファイルは除外されます。書き込んだものはすべて、1 バイトも違わず元に戻せます。</translation>
    </message>
    <message>
        <source>Genres of the files, now and then</source>
        <translation>ファイルの現在と変更後のジャンル</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Earlier changes…</source>
        <translation>以前の変更…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Gives the files that were written last their bytes back</source>
        <translation>最後に書き込んだファイルを、書き込む前のバイトに戻します</translation>
    </message>
</context>
<context>
    <name>genrescope::TagHistoryDialog</name>
    <message>
        <source>Taken back</source>
        <translation>取り消し済み</translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln file(s)</source>
        <translation>
            <numerusform>%Ln ファイルを元に戻す</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo all of it</source>
        <translation>すべて元に戻す</translation>
    </message>
    <message>
        <source>Taking back…</source>
        <translation>元に戻しています…</translation>
    </message>
    <message>
        <source>Nothing was written into tags yet.</source>
        <translation>タグへの書き込みはまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) taken back.</source>
        <translation>
            <numerusform>%Ln ファイルを元に戻しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) already undone.</source>
        <translation>
            <numerusform>%Ln ファイルはすでに元に戻されています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay as they are:</source>
        <translation>
            <numerusform>%Ln ファイルはそのままです:</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier changes of tags</source>
        <translation>以前のタグの変更</translation>
    </message>
    <message>
        <source>Files get the bytes back that they had before their tags were written. Files that were changed since stay as they are; of files that were written several times, take back the latest first.</source>
        <translation>ファイルを、タグを書き込む前のバイトに戻します。その後に変更されたファイルはそのままです。何度も書き込んだファイルは、新しいものから順に元に戻してください。</translation>
    </message>
    <message>
        <source>&amp;Written:</source>
        <translation>書き込み履歴(&amp;W):</translation>
    </message>
    <message>
        <source>&amp;Files; select some to take back only them:</source>
        <translation>ファイル(&amp;F) (選択すると、それだけを元に戻せます):</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
</context>
<context>
    <name>genrescope::TagRulesForm</name>
    <message>
        <source>&amp;Genres of:</source>
        <translation>判定元(&amp;G):</translation>
    </message>
    <message>
        <source>all models that know them</source>
        <translation>それを知るすべてのモデル</translation>
    </message>
    <message>
        <source>A genre is written if all models that know it call it, or if the one that is chosen does</source>
        <translation>ジャンルを知るすべてのモデルが検出した場合、または選んだモデルが検出した場合に、そのジャンルを書き込みます</translation>
    </message>
    <message>
        <source>&amp;Existing genres:</source>
        <translation>既存のジャンル(&amp;E):</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>維持</translation>
    </message>
    <message>
        <source>append</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Files that have genres stay as they are; or new ones are put behind them; or new ones take their place</source>
        <translation>すでにジャンルのあるファイルは、そのままにするか、新しいジャンルを後に加えるか、新しいジャンルで置き換えます</translation>
    </message>
    <message>
        <source>&amp;Threshold:</source>
        <translation>しきい値(&amp;T):</translation>
    </message>
    <message>
        <source>as the model calls it</source>
        <translation>モデルの検出どおり</translation>
    </message>
    <message>
        <source>%</source>
        <comment>suffix of a percentage, with its space</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>From which probability a genre is written</source>
        <translation>この確率以上のジャンルを書き込みます</translation>
    </message>
    <message>
        <source>Genres per file, at &amp;most:</source>
        <translation>最大ジャンル数(&amp;M):</translation>
    </message>
    <message>
        <source>The most probable ones are written</source>
        <translation>ファイルごとに、確率の高いものから書き込みます</translation>
    </message>
    <message>
        <source>&amp;Names:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>Table of names</source>
        <translation>名前の表</translation>
    </message>
    <message>
        <source>as the models call them</source>
        <translation>モデルでの呼び名どおり</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>A table with the columns genre (what a model calls it) and name (what is written; empty: nothing)</source>
        <translation>列 genre (モデルでの呼び名) と name (書き込む名前。空なら書き込まない) を持つ表</translation>
    </message>
    <message>
        <source>&amp;ID3 version:</source>
        <translation>ID3 バージョン(&amp;I):</translation>
    </message>
    <message>
        <source>that of the file</source>
        <translation>ファイルのまま</translation>
    </message>
    <message>
        <source>Old players understand ID3v2.3 alone; a file without a tag gets 2.4</source>
        <translation>古いプレーヤーは ID3v2.3 しか読めません。タグのないファイルは 2.4 になります</translation>
    </message>
    <message>
        <source>Also write how probable they are (GENRESCOPE)</source>
        <translation>確率も書き込む (GENRESCOPE)</translation>
    </message>
    <message>
        <source>Keep the files&apos; times</source>
        <translation>ファイルの日時を保持</translation>
    </message>
</context>
<context>
    <name>genrescope::TagTableBox</name>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <translation>%1、番号 %2</translation>
    </message>
    <message>
        <source>Weight:</source>
        <translation>重み:</translation>
    </message>
    <message>
        <source>%1: weight</source>
        <translation>%1: 重み</translation>
    </message>
    <message>
        <source>How much the teacher of this table counts</source>
        <translation>この表の教師をどれだけ重視するか</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>%1: remove</source>
        <translation>%1: 削除</translation>
    </message>
    <message>
        <source>Add table…</source>
        <translation>表を追加…</translation>
    </message>
    <message>
        <source>Learn what one more teacher says of the dataset’s tracks, too</source>
        <translation>データセットの曲について、もう 1 つの教師のタグも学習します</translation>
    </message>
</context>
<context>
    <name>genrescope::TagTableModel</name>
    <message>
        <source>Written</source>
        <translation>書き込み済み</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Genres now</source>
        <translation>現在のジャンル</translation>
    </message>
    <message>
        <source>Genres then</source>
        <translation>変更後のジャンル</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>genrescope::TaughtGenreModel</name>
    <message>
        <source>Can be told</source>
        <translation>判別可能</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>不確か</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>まだ不可</translation>
    </message>
    <message>
        <source>No track has it any more; it goes when you teach again.</source>
        <translation>このジャンルの曲はもうありません。次に教えるとなくなります。</translation>
    </message>
    <message>
        <source>Average precision on tracks by artists that the model was not taught with, and its 95% interval by artists. A guess would reach %1. Called from %2; F1 %3.</source>
        <translation>モデルに教えていないアーティストの曲での平均適合率と、アーティスト単位の 95% 区間。当てずっぽうなら %1。検出は %2 以上、F1 %3。</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>改善策</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>曲</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>ジャンル</translation>
    </message>
</context>
<context>
    <name>genrescope::TeachPanel</name>
    <message>
        <source>&amp;Teach again</source>
        <translation>もう一度教える(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation>教える(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s) not learned yet</source>
        <translation>
            <numerusform>未反映の訂正が %Ln 件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>No dataset yet</source>
        <translation>データセットがありません</translation>
    </message>
    <message>
        <source>Prepare a dataset first: folders with a genre each, a table of labels, music whose files name their genres, or tracks that you marked on the Listen page.</source>
        <translation>先にデータセットを準備してください: ジャンルごとのフォルダー、ラベルの表、ファイルにジャンルのある音楽、または「聴く」ページでマークした曲。</translation>
    </message>
    <message>
        <source>Nothing taught yet</source>
        <translation>まだ何も教えていません</translation>
    </message>
    <message>
        <source>Press Teach: in a minute or so, both models know the genres of this dataset.</source>
        <translation>「教える」を押すと、1 分ほどで両方のモデルがこのデータセットのジャンルを覚えます。</translation>
    </message>
    <message>
        <source>The models are learning</source>
        <translation>モデルが学習中です</translation>
    </message>
    <message>
        <source>What they have learned of each genre will be shown here.</source>
        <translation>各ジャンルについて覚えたことがここに表示されます。</translation>
    </message>
    <message>
        <source>Stopping; what was heard is kept.</source>
        <translation>停止しています。聴いた分は保持されます。</translation>
    </message>
    <message>
        <source>Listening: track %1 of %2</source>
        <translation>聴いています: 曲 %1/%2</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学習中</translation>
    </message>
    <message>
        <source>&amp;Dataset</source>
        <translation>データセット(&amp;D)</translation>
    </message>
    <message>
        <source>Models keep what they know about sound, and learn the genres of this dataset in minutes. Scores are of tracks by artists that a model was not taught with.</source>
        <translation>モデルは音についての知識を保ったまま、このデータセットのジャンルを数分で覚えます。スコアは、モデルに教えていないアーティストの曲でのものです。</translation>
    </message>
    <message>
        <source>St&amp;art from</source>
        <translation>出発点(&amp;A)</translation>
    </message>
    <message>
        <source>Whose knowledge about sound is kept</source>
        <translation>音についての知識を引き継ぐモデル</translation>
    </message>
    <message>
        <source>&amp;Leave the test tracks aside</source>
        <translation>テスト曲を使わない(&amp;L)</translation>
    </message>
    <message>
        <source>So that the Evaluate page can judge the models on them; otherwise they learn from all tracks</source>
        <translation>「評価」ページでテスト曲によるモデルの評価ができるようにします。そうでなければ、全曲から学習します</translation>
    </message>
    <message>
        <source>Teach again b&amp;y itself</source>
        <translation>自動でもう一度教える(&amp;Y)</translation>
    </message>
    <message>
        <source>As soon as a label is corrected, or a track marked on Listen. The models that were taught so are replaced by the next ones; those that you taught yourself stay.</source>
        <translation>ラベルを訂正するか、「聴く」で曲をマークするとすぐに教えます。自動で教えたモデルは次のモデルに置き換えられ、自分で教えたモデルは残ります。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Prepare a dataset</source>
        <translation>データセットを準備</translation>
    </message>
</context>
<context>
    <name>genrescope::TeachResults</name>
    <message numerus="yes">
        <source>%Ln track(s) left out…</source>
        <translation>
            <numerusform>除外された %Ln 曲…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>model, score</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Average precision, weighted by the genres&apos; tracks: %1.</source>
        <translation>ジャンルの曲数で加重した平均適合率: %1。</translation>
    </message>
    <message>
        <source>Protocol: %1.</source>
        <translation>評価方法: %1。</translation>
    </message>
    <message>
        <source>The models agree with all labels, as far as they can tell.</source>
        <translation>判断できる限り、モデルはすべてのラベルと一致しています。</translation>
    </message>
    <message>
        <source>Models that were not taught with these tracks&apos; artists hear another genre. Listen, then correct the label (C) or keep it (K). Your files stay as they are; corrections lie beside the dataset, and count when you teach again.</source>
        <translation>これらの曲のアーティストを教えていないモデルが、別のジャンルを聴き取っています。聴いて、ラベルを訂正 (C) または維持 (K) してください。ファイルはそのままです。訂正はデータセットとともに保存され、次に教えるときに反映されます。</translation>
    </message>
    <message>
        <source>What the models learned</source>
        <translation>モデルが覚えたこと</translation>
    </message>
    <message>
        <source>Count as</source>
        <translation>別のジャンルに</translation>
    </message>
    <message>
        <source>Give all tracks of the selected genre another one instead; those that the models hear most in them come first</source>
        <translation>選択したジャンルの全曲を別のジャンルにします。モデルがそれらの曲で最も多く聴き取ったものから順に並びます</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Teach without the selected genre (Delete); tracks that have no other are left out. Ctrl+Z takes it back.</source>
        <translation>選択したジャンルなしで教えます (Delete)。ほかにジャンルのない曲は除外されます。Ctrl+Z で元に戻せます。</translation>
    </message>
    <message>
        <source>Probably mislabeled</source>
        <translation>ラベルの誤りの可能性</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Play the selected track (space, Enter or double-click)</source>
        <translation>選択した曲を再生 (Space、Enter、ダブルクリック)</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>訂正</translation>
    </message>
    <message>
        <source>Give the track the suggested genre instead (C)</source>
        <translation>代わりに提案されたジャンルを曲に付けます (C)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>維持</translation>
    </message>
    <message>
        <source>The label is right (K)</source>
        <translation>ラベルは正しい (K)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Take back the last decision (Ctrl+Z; Ctrl+Shift+Z makes it again)</source>
        <translation>最後の決定を取り消します (Ctrl+Z。Ctrl+Shift+Z でやり直し)</translation>
    </message>
</context>
<context>
    <name>genrescope::ThresholdPanel</name>
    <message>
        <source>Precision and recall</source>
        <translation>適合率と再現率</translation>
    </message>
    <message>
        <source>Precision and recall: %1</source>
        <translation>適合率と再現率: %1</translation>
    </message>
    <message>
        <source>T&amp;hreshold:</source>
        <translation>しきい値(&amp;H):</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>Tracks with at least this probability are called positive</source>
        <translation>確率がこれ以上の曲を陽性と判定します</translation>
    </message>
    <message>
        <source>Each model&apos;s own</source>
        <translation>モデルごとの値</translation>
    </message>
    <message>
        <source>Each model calls the genre at the threshold stored in its checkpoint</source>
        <translation>各モデルは、チェックポイントに保存されたしきい値でジャンルを検出します</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>維持</translation>
    </message>
    <message>
        <source>Stores this threshold in the models, as their own for this genre. Only a threshold that was chosen on validation tracks can be kept: the test split is there to judge.</source>
        <translation>このしきい値を、このジャンルのモデル自身の値として保存します。保存できるのは検証曲で選んだしきい値だけです。テスト分割は評価のためのものです。</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>適合率</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>再現率</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>TP</source>
        <comment>true positives</comment>
        <translation>TP</translation>
    </message>
    <message>
        <source>FP</source>
        <comment>false positives</comment>
        <translation>FP</translation>
    </message>
    <message>
        <source>FN</source>
        <comment>false negatives</comment>
        <translation>FN</translation>
    </message>
    <message>
        <source>TN</source>
        <comment>true negatives</comment>
        <translation>TN</translation>
    </message>
    <message>
        <source>Share of the tracks called positive that really are</source>
        <translation>陽性と判定された曲のうち、実際に陽性である割合</translation>
    </message>
    <message>
        <source>Share of the truly positive tracks that are called positive</source>
        <translation>実際に陽性の曲のうち、陽性と判定された割合</translation>
    </message>
    <message>
        <source>Harmonic mean of precision and recall</source>
        <translation>適合率と再現率の調和平均</translation>
    </message>
    <message>
        <source>True positives: have the genre and are called positive</source>
        <translation>真陽性: ジャンルを持ち、陽性と判定された</translation>
    </message>
    <message>
        <source>False positives: do not have the genre, but are called positive</source>
        <translation>偽陽性: ジャンルを持たないが、陽性と判定された</translation>
    </message>
    <message>
        <source>False negatives: have the genre, but are called negative</source>
        <translation>偽陰性: ジャンルを持つが、陰性と判定された</translation>
    </message>
    <message>
        <source>True negatives: do not have the genre and are called negative</source>
        <translation>真陰性: ジャンルを持たず、陰性と判定された</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a count and the model that it is of</comment>
        <translation>%2 の %1</translation>
    </message>
</context>
<context>
    <name>genrescope::TopLevelBox</name>
    <message>
        <source>Top level only</source>
        <translation>最上位のみ</translation>
    </message>
    <message>
        <source>Hide the genres that are part of other genres</source>
        <translation>ほかのジャンルの下位にあるジャンルを隠します</translation>
    </message>
</context>
<context>
    <name>genrescope::TrackEdits</name>
    <message>
        <source>Undo remove</source>
        <translation>削除を元に戻す</translation>
    </message>
    <message>
        <source>Undo marking</source>
        <translation>マークを元に戻す</translation>
    </message>
    <message>
        <source>Redo remove</source>
        <translation>削除をやり直す</translation>
    </message>
    <message>
        <source>Redo marking</source>
        <translation>マークをやり直す</translation>
    </message>
</context>
<context>
    <name>genrescope::TrackList</name>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>%Ln 曲</numerusform>
        </translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>ファイルを追加…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>ファイルマネージャーで表示</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>リストから削除</translation>
    </message>
    <message>
        <source>Remove its genres</source>
        <translation>ジャンルのマークを外す</translation>
    </message>
    <message>
        <source>Write genre tags…</source>
        <translation>ジャンルタグを書き込む…</translation>
    </message>
    <message numerus="yes">
        <source>Teach with the %Ln marked track(s)…</source>
        <translation>
            <numerusform>マークした %Ln 曲で教える…</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a dataset of the tracks whose genres you said, and teach models with it</source>
        <translation>ジャンルを指定した曲からデータセットを作り、モデルに教えます</translation>
    </message>
    <message>
        <source>Add music</source>
        <translation>音楽を追加</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>曲</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere</source>
        <translation>任意の場所にファイルやフォルダーをドロップ</translation>
    </message>
</context>
<context>
    <name>genrescope::TrackMarks</name>
    <message>
        <source>The genres that you gave tracks cannot be read. %1</source>
        <translation>曲に付けたジャンルを読み込めません。%1</translation>
    </message>
    <message>
        <source>The genres that you gave tracks could not be read. The file is kept as %1. %2</source>
        <translation>曲に付けたジャンルを読み込めませんでした。ファイルは %1 として保存しました。%2</translation>
    </message>
</context>
<context>
    <name>genrescope::TrackTableModel</name>
    <message>
        <source>Waiting to be analyzed.</source>
        <translation>解析待ちです。</translation>
    </message>
    <message>
        <source>Being analyzed.</source>
        <translation>解析中です。</translation>
    </message>
    <message>
        <source>Analyzed.</source>
        <translation>解析済みです。</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>短すぎる</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>無音</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Marked as %1.</source>
        <translation>%1 とマークされています。</translation>
    </message>
    <message>
        <source>The models disagree.</source>
        <translation>モデルの判断が不一致です。</translation>
    </message>
    <message>
        <source>The models agree.</source>
        <translation>モデルの判断が一致しています。</translation>
    </message>
    <message>
        <source>The most probable genre according to %1</source>
        <translation>%1 による最も確率の高いジャンル</translation>
    </message>
    <message>
        <source>%1: %2 for %3</source>
        <comment>model, per cent, genre</comment>
        <translation>%1: %3 %2</translation>
    </message>
    <message>
        <source>%1: %2 for %3, below the threshold</source>
        <comment>model, per cent, genre</comment>
        <translation>%1: %3 %2、しきい値未満</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>title, state</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>genre, per cent</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2, not called</source>
        <comment>genre, per cent</comment>
        <translation>%1、%2、未検出</translation>
    </message>
    <message>
        <source>≠ marks tracks on which the models disagree about the most probable genre</source>
        <translation>≠ は、最も確率の高いジャンルがモデル間で一致しない曲を示します</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>The genres that you gave the track</source>
        <translation>曲に付けたジャンル</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Marked as</source>
        <translation>マーク</translation>
    </message>
</context>
<context>
    <name>genrescope::TrainCharts</name>
    <message>
        <source>%1, training</source>
        <translation>%1、学習</translation>
    </message>
    <message>
        <source>%1, validation</source>
        <translation>%1、検証</translation>
    </message>
    <message>
        <source>Average precision</source>
        <translation>平均適合率</translation>
    </message>
    <message>
        <source>&amp;x axis:</source>
        <translation>x 軸(&amp;X):</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Log x</source>
        <comment>logarithmic axis</comment>
        <translation>x を対数</translation>
    </message>
    <message>
        <source>S&amp;moothing:</source>
        <translation>平滑化(&amp;M):</translation>
    </message>
    <message>
        <source>Weight of past values in the moving average; the raw values stay visible in the background</source>
        <translation>移動平均での過去の値の重み。元の値も背景に表示されます</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑化</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>加重</translation>
    </message>
    <message>
        <source>Macro</source>
        <translation>マクロ</translation>
    </message>
    <message>
        <source>Which average</source>
        <translation>平均の種類</translation>
    </message>
    <message>
        <source>Mean over genres, weighted by support or not</source>
        <translation>ジャンルの平均。曲数で加重するかどうか</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲線</translation>
    </message>
    <message>
        <source>Masked frames</source>
        <translation>マスクしたフレーム</translation>
    </message>
    <message>
        <source>Loss: training (thin), validation (markers)</source>
        <translation>損失: 学習 (細線)、検証 (点)</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation>ズームをリセット</translation>
    </message>
    <message>
        <source>Show everything again (double-click, or 0)</source>
        <translation>再び全体を表示 (ダブルクリックか 0)</translation>
    </message>
    <message>
        <source>Log y</source>
        <comment>logarithmic axis</comment>
        <translation>y を対数</translation>
    </message>
    <message>
        <source>Logarithmic value axis</source>
        <translation>値の軸を対数にします</translation>
    </message>
</context>
<context>
    <name>genrescope::TrainForm</name>
    <message>
        <source>All settings</source>
        <translation>すべての設定</translation>
    </message>
    <message numerus="yes">
        <source>All settings (%Ln changed)</source>
        <translation>
            <numerusform>すべての設定 (%Ln 件変更)</numerusform>
        </translation>
    </message>
    <message>
        <source>frames (%1 to %2 s)</source>
        <translation>フレーム (%1 ～ %2 秒)</translation>
    </message>
    <message>
        <source>Learns from the dataset’s music without its genres: parts of it are hidden and have to be guessed. Have runs that learn genres start from the result.</source>
        <translation>データセットの音楽からジャンルなしで学習します。一部を隠し、それを推測させます。その結果を、ジャンルを学習する実行の出発点にしてください。</translation>
    </message>
    <message>
        <source>Learns what another model says of the dataset’s tracks, part by part. Have runs that learn genres start from the result.</source>
        <translation>別のモデルがデータセットの曲の各部分をどう判定するかを学習します。その結果を、ジャンルを学習する実行の出発点にしてください。</translation>
    </message>
    <message>
        <source>These networks start from nothing. On 1,440 clips of 13 genres, GRU and transformer reached an average precision of %1 and %2 that way, and of %3 and %4 when they started from the models that come with Genrescope (recipe modern). With few tracks, teach those instead: it takes minutes.</source>
        <translation>これらのネットワークはゼロから始まります。13 ジャンルの 1,440 クリップでは、GRU と Transformer の平均適合率は、それぞれ %1 と %2、付属モデルから始めた場合 (レシピ modern) は %3 と %4 でした。曲が少ないなら、代わりに付属モデルに教えてください。数分で済みます。</translation>
    </message>
    <message>
        <source>&amp;Data:</source>
        <translation>データ(&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>モデル(&amp;M):</translation>
    </message>
    <message>
        <source>&amp;Recipe:</source>
        <translation>レシピ(&amp;R):</translation>
    </message>
    <message>
        <source>Tag ta&amp;bles:</source>
        <translation>タグの表(&amp;B):</translation>
    </message>
    <message>
        <source>&amp;Epochs:</source>
        <translation>エポック(&amp;E):</translation>
    </message>
    <message>
        <source>&amp;Learning rate:</source>
        <translation>学習率(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Batch size:</source>
        <translation>バッチサイズ(&amp;B):</translation>
    </message>
    <message>
        <source>Cro&amp;p:</source>
        <translation>クロップ(&amp;P):</translation>
    </message>
    <message>
        <source>EMA dec&amp;ay:</source>
        <translation>EMA 減衰率(&amp;A):</translation>
    </message>
    <message>
        <source>Early stoppin&amp;g:</source>
        <translation>早期終了(&amp;G):</translation>
    </message>
    <message>
        <source>See&amp;d:</source>
        <translation>シード(&amp;D):</translation>
    </message>
    <message>
        <source>T&amp;hreads:</source>
        <translation>スレッド(&amp;H):</translation>
    </message>
    <message>
        <source>De&amp;vice:</source>
        <translation>デバイス(&amp;V):</translation>
    </message>
    <message>
        <source>Several models are trained one after the other</source>
        <translation>複数のモデルを順番に学習します</translation>
    </message>
    <message>
        <source>Teach instead</source>
        <translation>代わりに教える</translation>
    </message>
    <message>
        <source>Where the models are trained; automatic = GPU if there is one</source>
        <translation>モデルを学習する場所。自動 = GPU があれば GPU</translation>
    </message>
</context>
<context>
    <name>genrescope::TrainPage</name>
    <message>
        <source>Try &amp;again</source>
        <translation>再試行(&amp;A)</translation>
    </message>
    <message>
        <source>Look now whether there is room; the training looks by itself every few seconds</source>
        <translation>空きがあるか今すぐ確認します。学習側でも数秒ごとに自動で確認しています</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Pause the training and continue later</source>
        <translation>学習を一時停止し、後で続けます</translation>
    </message>
    <message>
        <source>%1 is being validated: %2 of %3 tracks.</source>
        <translation>%1 を検証中: %2/%3 曲。</translation>
    </message>
    <message>
        <source>%1 is training: epoch %2, run %3 of %4.</source>
        <translation>%1 を学習中: エポック %2、実行 %3/%4。</translation>
    </message>
    <message>
        <source>%1 is training: epoch %2.</source>
        <translation>%1 を学習中: エポック %2。</translation>
    </message>
    <message>
        <source>Preparing to train %1.</source>
        <translation>%1 の学習を準備中。</translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <translation>%1 は一時停止中。</translation>
    </message>
    <message>
        <source>%1 is waiting for room: %2</source>
        <translation>%1 は空き待ち: %2</translation>
    </message>
    <message>
        <source>%1 is finishing with a last validation.</source>
        <translation>%1 は最後の検証で終了するところです。</translation>
    </message>
    <message>
        <source>%1 is stopping.</source>
        <translation>%1 を停止しています。</translation>
    </message>
    <message>
        <source>Nothing has been trained here yet.</source>
        <translation>ここではまだ何も学習していません。</translation>
    </message>
    <message>
        <source>Choose a dataset to train on.</source>
        <translation>学習に使うデータセットを選んでください。</translation>
    </message>
    <message>
        <source>Choose the models and press Start. Their curves appear here during training; you can keep listening and classifying meanwhile.</source>
        <translation>モデルを選んで「開始」を押してください。学習中はここに曲線が表示されます。その間も音楽を聴いたり分類したりできます。</translation>
    </message>
    <message>
        <source>Prepare a dataset once on the Dataset page, then choose its folder under Data on the left.</source>
        <translation>まず「データセット」ページでデータセットを準備し、左の「データ」でそのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>Train the selected models one after the other</source>
        <translation>選択したモデルを順番に学習します</translation>
    </message>
    <message>
        <source>Add to &amp;queue</source>
        <translation>キューに追加(&amp;Q)</translation>
    </message>
    <message>
        <source>Train the selected models after the runs that train or wait; the queue is kept when the program ends</source>
        <translation>選択したモデルを、学習中や待機中の実行の後に学習します。キューはプログラムを終了しても保持されます</translation>
    </message>
    <message>
        <source>&amp;Finish now, keep the best</source>
        <translation>今すぐ終了し最良を残す(&amp;F)</translation>
    </message>
    <message>
        <source>End this run and keep its best epoch; an epoch that has just begun is validated too if that takes no noticeable time</source>
        <translation>この実行を終了し、最良のエポックを残します。始まったばかりのエポックも、ほとんど時間がかからなければ検証します</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Stop the training at once; checkpoints so far are kept, and waiting runs stay</source>
        <translation>学習をただちに停止します。これまでのチェックポイントは保持され、待機中の実行も残ります</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>Crops per second</source>
        <translation>毎秒のクロップ数</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>実行の進行状況</translation>
    </message>
</context>
<context>
    <name>genrescope::TrainPresenter</name>
    <message>
        <source>An ablation is being trained, and both would take longer at the same time; wait until it is done, or stop it.</source>
        <translation>アブレーションを学習中です。同時に行うとどちらも遅くなるので、終わるのを待つか、停止してください。</translation>
    </message>
</context>
<context>
    <name>genrescope::TrainQueue</name>
    <message>
        <source>The runs that waited could not be read. The file is kept as %1. %2</source>
        <translation>待機中の実行を読み込めませんでした。ファイルは %1 として保存しました。%2</translation>
    </message>
</context>
<context>
    <name>genrescope::TrainTabs</name>
    <message>
        <source>Teach</source>
        <translation>教える</translation>
    </message>
    <message>
        <source>Teach the models that come with Genrescope your genres, in minutes</source>
        <translation>付属モデルに自分のジャンルを数分で教えます</translation>
    </message>
    <message>
        <source>Train networks</source>
        <translation>ネットワークを学習</translation>
    </message>
    <message>
        <source>Train networks of your own, in minutes to hours, and compare their curves</source>
        <translation>独自のネットワークを数分から数時間で学習し、曲線を比較します</translation>
    </message>
    <message>
        <source>Ablation</source>
        <translation>アブレーション</translation>
    </message>
    <message>
        <source>Find out what each part of a recipe is worth, by training without it</source>
        <translation>レシピの各要素の効果を、それなしで学習して調べます</translation>
    </message>
</context>
<context>
    <name>genrescope::WhyMenu</name>
    <message>
        <source>Why %1?</source>
        <comment>a genre</comment>
        <translation>なぜ %1?</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>Why Rock? (GRU)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>How robust is %1?</source>
        <comment>a genre</comment>
        <translation>%1 の頑健性</translation>
    </message>
    <message>
        <source>How robust are the scores?</source>
        <translation>スコアの頑健性</translation>
    </message>
</context>
<context>
    <name>genrescope::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>ファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>フォルダーを開く(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>最近のファイル(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>リストをクリア(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep the list for the next start</source>
        <translation>次回の起動までリストを保持(&amp;K)</translation>
    </message>
    <message>
        <source>Open &amp;checkpoint…</source>
        <translation>チェックポイントを開く(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>System &amp;default</source>
        <translation>システムの既定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全画面(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>再生(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>マニュアル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>ショートカット(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;About Genrescope</source>
        <translation>Genrescope について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>設定(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>genrescope::WorkspaceBox</name>
    <message>
        <source>Choose a dataset</source>
        <translation>データセットを選択</translation>
    </message>
    <message>
        <source>Prepared dataset</source>
        <translation>準備済みデータセット</translation>
    </message>
    <message>
        <source>A workspace prepared on the Dataset page</source>
        <translation>「データセット」ページで準備したワークスペース</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>別のフォルダーを選択</translation>
    </message>
</context>
<context>
    <name>genrescope::gui::Application</name>
    <message>
        <source>Open music</source>
        <translation>音楽を開く</translation>
    </message>
    <message>
        <source>Music (%1);;All files (*)</source>
        <translation>音楽 (%1);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open a folder of music</source>
        <translation>音楽のフォルダーを開く</translation>
    </message>
    <message>
        <source>Open a checkpoint</source>
        <translation>チェックポイントを開く</translation>
    </message>
    <message>
        <source>Checkpoints (*.safetensors);;All files (*)</source>
        <translation>チェックポイント (*.safetensors);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>genrescope::gui::Notices</name>
    <message>
        <source>The dataset could not be prepared</source>
        <translation>データセットを準備できませんでした</translation>
    </message>
    <message>
        <source>The dataset is prepared</source>
        <translation>データセットの準備ができました</translation>
    </message>
    <message>
        <source>The models could not be evaluated</source>
        <translation>モデルを評価できませんでした</translation>
    </message>
    <message>
        <source>The evaluation is done</source>
        <translation>評価が完了しました</translation>
    </message>
    <message>
        <source>All music of the library has been heard</source>
        <translation>ライブラリの音楽をすべて解析しました</translation>
    </message>
    <message>
        <source>The training has ended</source>
        <translation>学習が終了しました</translation>
    </message>
    <message>
        <source>A training has failed</source>
        <translation>学習に失敗しました</translation>
    </message>
    <message>
        <source>The ablation has ended</source>
        <translation>アブレーションが終了しました</translation>
    </message>
    <message>
        <source>The ablation has failed</source>
        <translation>アブレーションに失敗しました</translation>
    </message>
    <message>
        <source>The models have learned the genres</source>
        <translation>モデルがジャンルを覚えました</translation>
    </message>
    <message>
        <source>The models could not be taught</source>
        <translation>モデルに教えられませんでした</translation>
    </message>
</context>
</TS>
