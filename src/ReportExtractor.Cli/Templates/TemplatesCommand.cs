using System.CommandLine;
using ReportExtractor.Cli.Help;
using ReportExtractor.Cli.Hosting;
using ReportExtractor.Cli.Outputs;
using ReportExtractor.Templates;

namespace ReportExtractor.Cli.Templates;

/// <summary><c>templates</c>: lists the official forms, prints their figures, and prints one form.</summary>
internal sealed class TemplatesCommand : Command, IHasExamples
{
    private static readonly string[] Formats = ["json", "csv", "markdown"];

    private readonly Argument<string> _id = new("ID");
    private readonly Option<string> _format = OptionKinds.Value("--format", "FORMAT").With(Formats);

    /// <summary>Creates the command.</summary>
    /// <param name="host">Where to write.</param>
    public TemplatesCommand(CommandHost host)
        : base("templates")
    {
        var show = new Command("show") { _id };
        show.SetAction(parsed => host.Out.Write(OfficialTemplates.Json(parsed.GetRequiredValue(_id))));
        Add(show);
        Add(_format);
        SetAction(parsed => Print(parsed.GetValue(_format), host));
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Examples =>
    [
        "report-extractor templates",
        "report-extractor templates --format csv > codebook.csv",
        "report-extractor templates show ogi-2021 > my-form.json",
    ];

    private void Print(string? format, CommandHost host)
    {
        var book = new CodeBook(OfficialTemplates.All, host.FileTexts);
        Action<Stream>? write = format switch
        {
            null => null,
            "json" => book.WriteJson,
            "csv" => book.WriteCsv,
            "markdown" => book.WriteMarkdown,
            _ => throw new UsageException(texts => texts.MustBeOneOf(_format.Name, Formats, format)),
        };
        if (write is null)
        {
            List(host);
            return;
        }

        try
        {
            using var stream = host.OpenOutput();
            OutputGuard.For(null).Do(() => write(stream));
        }
        catch (ClosedPipeException)
        {
            // The reader needs no more, like head.
        }
    }

    private static void List(CommandHost host)
    {
        foreach (var template in OfficialTemplates.All)
        {
            host.Out.WriteLine(host.Texts.FormSize(template.Id, template.Figures.Count, template.Tables.Count));
        }
    }
}
