using System.Globalization;
using DuckDB.NET.Data;
using ReportExtractor.Panel.CodeBooks;
using ReportExtractor.Panel.Making;
using ReportExtractor.Panel.Outputs.Stata;
using ReportExtractor.Panel.Tables;
using ReportExtractor.Records;
using ReportExtractor.Templates;
using ReportExtractor.Writers;
using ReportExtractor.Writers.Formats;

namespace ReportExtractor.SlowTests.Panels;

/// <summary>R, pandas and DuckDB read the panel of the samples, and get the figures, statuses and labels of the records.</summary>
internal sealed class PanelReadersTests
{
    private const string ReadWithHaven =
        """
        library(haven)
        panel <- read_dta("panel/panel.dta")
        for (name in names(panel)) if (!is.null(attr(panel[[name]], "labels")) && "d" %in% na_tag(attr(panel[[name]], "labels"))) {
          cells <- panel[[name]]
          shown <- ifelse(is_tagged_na(cells), paste0(".", na_tag(cells)), ifelse(is.na(cells), ".", sprintf("%.17g", as.numeric(cells))))
          cat(paste(panel$source, name, shown, sep = "|"), sep = "\n")
        }
        labels <- attr(panel$appl_new_total, "labels")
        cat(paste("label", paste0(".", na_tag(labels)), names(labels), sep = "|"), sep = "\n")
        cat("variable", attr(panel$appl_new_total, "label"), sep = "|")
        """;

    private const string ReadWithPandas =
        """
        import pandas as pd
        from pandas.io.stata import StataMissingValue, StataReader
        panel = pd.read_stata("panel/panel.dta", convert_missing=True, convert_categoricals=False)
        with StataReader("panel/panel.dta") as reader:
            reader.read(convert_categoricals=False)
            words, variables = reader.value_labels()["missing"], reader.variable_labels()
        for name in [n for n in panel.columns if n.startswith(("appl_", "arti20_", "revi_"))]:
            for source, cell in zip(panel["source"], panel[name]):
                print(source, name, cell.string if isinstance(cell, StataMissingValue) else "%.17g" % cell, sep="|")
        for number, word in words.items():
            print("label", "." + chr(ord("a") + number - 2147483622), word, sep="|")
        print("variable", variables["appl_new_total"], sep="|")
        """;

    private const string ReadParquetWithPandas =
        """
        import pandas as pd
        figures = pd.read_parquet("panel/figures.parquet")
        for row in figures.itertuples():
            print(row.source, row.key, "" if pd.isna(row.value) else "%.17g" % row.value, row.status, row.sums, row.unit or "", sep="|")
        """;

    private static readonly IReadOnlyList<ReportRecord> Records =
    [
        .. Directory.GetFiles(Repository.Samples, "source.*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => new Extractor().ExtractFile(file, Path.GetRelativePath(Repository.Samples, file).Replace('\\', '/'))),
    ];

    private TemporaryFolder _folder = null!;

    [OneTimeSetUp]
    public void MakePanel()
    {
        _folder = new TemporaryFolder();
        WriteRecords(_folder["records.jsonl"], Records);
        new PanelMaker(new PanelOptions { Output = _folder["panel"] }).Make([_folder["records.jsonl"]], CancellationToken.None);
    }

    [OneTimeTearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public void R_reads_the_figures_the_reasons_for_missing_ones_and_the_labels() =>
        AssertIsPanel(new ForeignProgram(_folder).Run("read.R", ReadWithHaven, "library(haven)", ["Rscript", "--vanilla"]));

    [Test]
    public void Pandas_reads_the_figures_the_reasons_for_missing_ones_and_the_labels() =>
        AssertIsPanel(new ForeignProgram(_folder).Run("read.py", ReadWithPandas, "import pandas", ["python3"], ["/usr/bin/python3"]));

    [Test]
    public void Pandas_reads_the_parquet_file()
    {
        const string probe = "import pandas\ntry:\n    import pyarrow\nexcept ImportError:\n    import fastparquet\n";
        var lines = new ForeignProgram(_folder).Run("parquet.py", ReadParquetWithPandas, probe, ["python3"], ["/usr/bin/python3"])
            .Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.That(lines.Select(line => Normal(line.Trim(), 2)).Order(StringComparer.Ordinal), Is.EqualTo(FiguresOfRecords()));
    }

    [Test]
    public void Duckdb_reads_the_parquet_file()
    {
        var rows = Query($"SELECT source, key, value, status, sums, coalesce(unit, '') FROM '{_folder["panel/figures.parquet"]}'");

        Assert.That(
            rows.Select(row => string.Join('|', row[0], row[1], Text((double?)row[2]), row[3], row[4], row[5]))
                .Order(StringComparer.Ordinal),
            Is.EqualTo(FiguresOfRecords()));
    }

    [TestCase("figures", "source, key, agency_id, year, status, sums, unit, reasons, round(value, 6), round(yuan, 6)")]
    [TestCase("reports", "source, agency, year, form, agency_id, kind, place, read, suspect, missing, error")]
    [TestCase("checks", "source, rule, scope, outcome, grade, expected, actual, keys")]
    public void Parquet_and_csv_have_the_same_rows(string table, string columns)
    {
        var csv = $"read_csv('{_folder[$"panel/{table}.csv"]}', header = true, delim = ',', quote = '\"', sample_size = -1)";
        var parquet = $"'{_folder[$"panel/{table}.parquet"]}'";

        var different = Query(
            $"SELECT count(*) FROM (SELECT {columns} FROM {csv} EXCEPT ALL SELECT {columns} FROM {parquet})").Single();
        var counts = Query($"SELECT (SELECT count(*) FROM {csv}), (SELECT count(*) FROM {parquet})").Single();

        Assert.That(different[0], Is.Zero);
        Assert.That(counts[0], Is.EqualTo(counts[1]).And.GreaterThan(0));
    }

    [Test]
    public void The_regression_of_the_documentation_finds_what_was_put_in()
    {
        // Two in three applications are granted, besides what belongs to the agency and to the year; and one report is there twice.
        var records = from agency in Enumerable.Range(1, 4)
                      from year in Enumerable.Range(2019, 5)
                      let asked = (((agency * 7) + (year * 11)) % 13 * 3) + 3
                      select Report($"{agency}/{year}.pdf", $"第{agency}局", year, asked, (asked / 3 * 2) + (agency * 10) + year - 2018);
        using var folder = new TemporaryFolder();
        WriteRecords(folder["records.jsonl"], [.. records, Report("copy.pdf", "第1局", 2019, 999, 0)]);
        new PanelMaker(new PanelOptions { Output = folder["panel"] }).Make([folder["records.jsonl"]], CancellationToken.None);
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "panel.md"));
        var script = page.Split("```r\n")[1].Split("```")[0];

        var output = new ForeignProgram(folder).Run("regression.R", script, "library(haven)", ["Rscript", "--vanilla"]);

        Assert.That(output, Does.Match(@"0\.66666\d+"));
    }

    private static ReportRecord Report(string path, string agency, int year, int asked, int granted) => new(
        new RecordSource(path, "pdf", path, 1),
        new ReportHeader(null, agency, year, null, null, "ogi-2021"),
        [
            new Figure("applications.new.total", asked, null, FigureStatus.Read),
            new Figure("applications.granted.total", granted, null, FigureStatus.Read),
        ],
        [],
        []);

    private static void WriteRecords(string path, IEnumerable<ReportRecord> records)
    {
        using var stream = File.Create(path);
        using var writer = RecordWriters.Create(OutputFormat.JsonLines, stream);
        records.ToList().ForEach(writer.Write);
        writer.Complete();
    }

    private static void AssertIsPanel(string output)
    {
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim()).ToList();
        var book = new FigureBook(OfficialTemplates.All, StataVariables.ReportColumns.Select(column => column.Name));
        var expected = from record in Records
                       from figure in book.Figures
                       select $"{record.Source.Path}|{figure.Variable}|{Cell(record[figure.Key], figure.IsMoney)}";
        var cells = lines.Where(line => !line.StartsWith("label|", StringComparison.Ordinal)
            && !line.StartsWith("variable|", StringComparison.Ordinal)).Select(line => Normal(line, 2));

        // Compared in order: equivalence of ten thousand lines takes minutes.
        Assert.That(cells.Order(StringComparer.Ordinal), Is.EqualTo(expected.Order(StringComparer.Ordinal)));
        Assert.That(lines, Does.Contain("label|.a|空白").And.Contain("label|.e|存疑").And.Contain("label|.f|与勾稽关系矛盾"));
        Assert.That(lines, Does.Contain("variable|收到和处理政府信息公开申请情况 · 一、本年新收政府信息公开申请数量 · 总计"));
    }

    private static string Cell(Figure? figure, bool isMoney) =>
        figure is null ? "."
        : MissingValues.Of(figure, isMoney) is { } place ? MissingValues.Symbol(place)
        : Text((double?)(isMoney ? FigureRow.YuanOf(figure) : figure.Value));

    private static string Text(double? number) => number?.ToString("R", CultureInfo.InvariantCulture) ?? "";

    /// <summary>The line with one of its cells, a number, as this program writes numbers.</summary>
    private static string Normal(string line, int at)
    {
        var cells = line.Split('|');
        if (cells[at].Length > 0 && cells[at][0] != '.')
        {
            cells[at] = Text(double.Parse(cells[at], CultureInfo.InvariantCulture));
        }

        return string.Join('|', cells);
    }

    private static IEnumerable<string> FiguresOfRecords() =>
        (from record in Records
         from figure in record.Figures
         let worth = $"{ContractNames.Of(figure.Status)}|{ContractNames.Of(figure.Sums)}|{figure.Unit}"
         select $"{record.Source.Path}|{figure.Key}|{Text((double?)figure.Value)}|{worth}").Order(StringComparer.Ordinal);

    private static List<object?[]> Query(string sql)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        List<object?[]> rows = [];
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(at => reader.IsDBNull(at) ? null : reader.GetValue(at))]);
        }

        return rows;
    }
}
