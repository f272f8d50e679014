using static ReportExtractor.Tests.Extraction.ReadFigures;

namespace ReportExtractor.Tests.Readers.Text.Layouts;

/// <summary>Tables of LaTeX.</summary>
internal sealed class LatexLayoutTests
{
    [Test]
    public void Merged_cells_span_their_columns()
    {
        var record = Read(@"\begin{tabular}{|l|c|c|c|}\hline" + """

            \multicolumn{4}{|c|}{第二十条第（一）项} \\ \hline
            信息内容 & \makecell{本年制发\\件数} & 本年废止件数 & 现行有效件数 \\[2pt] \cline{1-4}
            \multirow{1}{*}{规章} & 1 & & $3$ \\ % a remark
            行政规范性
            文件 & 4 & \textbf{5} & 1,006 \\ \hline
            \end{tabular}
            \begin{longtable}{@{}p{3cm}>{\centering}p{2cm}@{}} \toprule 信息内容 & 本年处理决定数量 \\ \midrule 行政许可 & 7 \\ \bottomrule \end{longtable}
            """);

        Assert.That(RowOf(record, "article20_1.rules"), Is.EqualTo("1 - 3"));
        Assert.That(RowOf(record, "article20_1.normative_documents"), Is.EqualTo("4 5 1006"));
        Assert.That(RowOf(record, "article20_5.licensing"), Is.EqualTo("7"));
    }

    [Test]
    public void Merged_cells_may_have_empty_cells_for_the_columns_that_they_cover()
    {
        var record = Read(@"\begin{tabular}{llll}" + """

            \multicolumn{4}{c|}{第二十条第（一）项} &  &  &  \\ \hline
            信息内容 & 本年制发件数 & 本年废止件数 & 现行有效件数 \\ \hline
            规章 & 1 & 2 & 3 \\ \hline
            \multicolumn{4}{c|}{第二十条第（五）项} &  &  &  \\ \hline
            信息内容 & \multicolumn{3}{c|}{本年处理决定数量} &  &  \\ \hline
            行政许可 & \multicolumn{3}{c|}{519} &  &  \\
            \end{tabular}
            """);

        Assert.That(RowOf(record, "article20_1.rules"), Is.EqualTo("1 2 3"));
        Assert.That(RowOf(record, "article20_5.licensing"), Is.EqualTo("519"));
    }

    [Test]
    public void A_table_without_an_end_is_text()
    {
        var record = Read("\\begin{tabular}{ll}\n规章 & 1 & 2 & 3 \\\\\n信息内容 本年处理决定数量\n行政许可 7\n");

        Assert.That(RowOf(record, "article20_5.licensing"), Is.EqualTo("7"));
        Assert.That(RowOf(record, "article20_1.rules"), Does.Not.Contain("1 2 3"));
    }
}
