using ReportExtractor.Batch.Ordering;
using ReportExtractor.Panel.Agencies;
using ReportExtractor.Panel.CodeBooks;
using ReportExtractor.Panel.Outputs;
using ReportExtractor.Panel.Outputs.Stata;
using ReportExtractor.Panel.Packages;
using ReportExtractor.Panel.Regions;
using ReportExtractor.Panel.Reports;
using ReportExtractor.Panel.Tables;
using ReportExtractor.Writers.Json;

namespace ReportExtractor.Panel.Making;

/// <summary>
/// Makes a panel of records: reads them once and sorts them by place, agency and year; then reads them again in that order, agency by
/// agency, and writes every table side by side.
/// </summary>
/// <param name="options">How.</param>
internal sealed class PanelMaker(PanelOptions options)
{
    // The files that have many rows a report. They can be left out, because the same is in Parquet files of a tenth of the size.
    private const string FiguresCsv = "figures.csv";
    private const string ChecksCsv = "checks.csv";

    private readonly FigureBook _book = new(options.Forms, StataVariables.ReportColumns.Select(column => column.Name));

    /// <summary>Makes the panel.</summary>
    /// <param name="records">Files of records.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    /// <exception cref="PanelException">A file can't be used.</exception>
    /// <exception cref="IOException">The folder can't be written.</exception>
    public PanelSummary Make(IReadOnlyList<string> records, CancellationToken cancellationToken)
    {
        var divisions = RegionFile.Read(options.Regions);
        var finder = new AgencyFinder(divisions);
        using var folder = new PanelFolder(options.Output);
        using var sorter = new SpillingSorter<PackedRecord>(new RecordSpill(), folder.FullPath);
        var intake = new PanelIntake(finder, sorter, options.Jobs);
        var reader = new RecordJsonReader();
        List<PanelSource> sources = [];
        foreach (var path in records)
        {
            using var file = new RecordFile(path, reader);
            intake.Read(file, cancellationToken);
            sources.Add(new PanelSource(Path.GetFileName(path), file.Count, file.Sha256()));
        }

        PanelSummary summary;
        var variables = StataVariables.Of(intake.Widths, _book, PanelTexts.Chinese);
        using (var tables = Open(folder, variables, intake.Count))
        {
            var rows = new PanelRows(tables, _book, options.Judges, intake.IsRepeated);
            foreach (var reports in new AgencyReports(finder, reader, options.Jobs).In(sorter, cancellationToken))
            {
                rows.Add(reports);
            }

            summary = rows.End();
            _book.Figures.ToList().ForEach(figure => PanelTables.Add(tables.Variables, figure));
            tables.End();
        }

        var written = folder.Written;
        sources.AddRange(options.Regions.Select(PanelSource.OfFile));
        using (var stream = folder.Create("datapackage.json"))
        {
            new DataPackage(_book, variables, options.Version, divisions.LatestYear).Write(written, sources, stream);
        }

        folder.Finish(options.LargeCsv ? [] : [FiguresCsv, ChecksCsv]);
        return summary;
    }

    private PanelTables Open(PanelFolder folder, IReadOnlyList<StataVariable> variables, int reports) => new()
    {
        Figures =
        [
            new ParquetTable<FigureRow>(FiguresTable.Instance, folder.Create("figures.parquet")),
            .. Large(FiguresTable.Instance, folder, FiguresCsv),
        ],
        Reports =
        [
            new ParquetTable<ReportRow>(ReportsTable.Instance, folder.Create("reports.parquet")),
            new CsvTable<ReportRow>(ReportsTable.Instance, folder.Create("reports.csv")),
            new StataFile(
                variables, StataVariables.Labels(PanelTexts.Chinese), PanelTexts.Chinese["panel"], reports, folder.Create("panel.dta")),
        ],
        Checks =
        [
            new ParquetTable<CheckRow>(ChecksTable.Instance, folder.Create("checks.parquet")),
            .. Large(ChecksTable.Instance, folder, ChecksCsv),
        ],
        Agencies = [new CsvTable<AgencyRow>(AgenciesTable.Instance, folder.Create("agencies.csv"))],
        Variables = [new CsvTable<BookFigure>(VariablesTable.Instance, folder.Create("variables.csv"))],
    };

    private IEnumerable<ITableOutput<T>> Large<T>(Table<T> table, PanelFolder folder, string name) =>
        options.LargeCsv ? [new CsvTable<T>(table, folder.Create(name))] : [];
}
