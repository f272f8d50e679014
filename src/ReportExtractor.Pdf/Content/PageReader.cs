using ReportExtractor.Pdf.Content.Annots;
using ReportExtractor.Pdf.Content.Collecting;
using ReportExtractor.Pdf.Content.Geometry;
using ReportExtractor.Pdf.Content.Tokens;
using ReportExtractor.Pdf.Objects;

namespace ReportExtractor.Pdf.Content;

/// <summary>Reads the pages of a file one by one. A page that fails is empty, and a fault is reported.</summary>
internal sealed class PageReader
{
    private static readonly PdfDictionary NoResources = new(new Dictionary<string, PdfObject>());

    private readonly ContentContext _file;
    private readonly PageCollector _page = new();
    private readonly ContentInterpreter _interpreter;
    private readonly Annotations _annotations;
    private readonly List<PdfFault> _faults = [];
    private int _letters;
    private int _damagedContents;

    /// <summary>Creates a reader for a file.</summary>
    /// <param name="file">What the file's pages share.</param>
    public PageReader(ContentContext file)
    {
        _file = file;
        _interpreter = new ContentInterpreter(file, _page);
        _annotations = new Annotations(file.Objects, file.Optional, file.Fields, _interpreter);
    }

    /// <summary>The faults so far.</summary>
    public IReadOnlyList<PdfFault> Faults => _faults;

    /// <summary>Reads a page.</summary>
    /// <param name="dictionary">The page, including inherited entries.</param>
    /// <param name="number">Its number, from 1.</param>
    public PdfPage Read(PdfDictionary dictionary, int number)
    {
        _file.CancellationToken.ThrowIfCancellationRequested();
        if (dictionary.Entries.Count == 0)
        {
            Report(number, PdfFaultKind.Corrupt, PdfMessages.PageMissing());
        }

        var geometry = PageGeometry.Of(_file.Objects, dictionary);
        _page.Begin(geometry, _file.Limits.MaxLetters - _letters);
        Interpret(dictionary, number, geometry);
        var page = _page.End(number, geometry);
        _letters += page.Letters.Count;
        if (_page.HasTooManyLetters)
        {
            Report(number, PdfFaultKind.TooLarge, PdfMessages.TooManyLetters());
        }

        if (_interpreter.HasTooManyPaths || _page.HasTooManyAreas)
        {
            Report(number, PdfFaultKind.TooLarge, PdfMessages.TooManyPaths());
        }

        if (_page.UnknownCount > 0)
        {
            Report(number, PdfFaultKind.UnknownCharacters, PdfMessages.CharactersUnknown(_page.UnknownCount));
        }

        return page;
    }

    /// <summary>Ends the file: damage outside of the content of a page may concern any page.</summary>
    public void End()
    {
        if (_file.Objects.DamagedCount > _damagedContents)
        {
            Report(0, PdfFaultKind.Damaged, PdfMessages.StreamsDamaged());
        }
    }

    /// <summary>Interprets everything that the page shows, as far as possible.</summary>
    private void Interpret(PdfDictionary dictionary, int number, in PageGeometry geometry)
    {
        try
        {
            _interpreter.Begin(geometry, _file.Objects.GetDictionary(dictionary, "Resources") ?? NoResources);
            var damaged = _file.Objects.DamagedCount;
            var content = ContentStreams.Of(_file.Objects, dictionary, Math.Min(_file.Limits.MaxContentBytes, Array.MaxLength));
            if (_file.Objects.DamagedCount > damaged)
            {
                _damagedContents += _file.Objects.DamagedCount - damaged;
                Report(number, PdfFaultKind.Damaged, PdfMessages.ContentDamaged());
            }

            _interpreter.Run(content);
            _annotations.Show(dictionary, geometry);
        }
        catch (PdfException exception)
        {
            Report(number, exception.Failure == PdfFailure.TooLarge ? PdfFaultKind.TooLarge : PdfFaultKind.Corrupt, exception.Detail);
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or OutOfMemoryException))
        {
            // A defective page must not prevent the other pages from being read. Running out of memory depends on the rest of the
            // process.
            _page.Begin(geometry, 0);
            Report(number, PdfFaultKind.Corrupt, PdfMessages.PageNotReadable(exception.GetType().Name));
        }
    }

    private void Report(int page, PdfFaultKind kind, PdfDetail detail) => _faults.Add(new PdfFault(page, kind, detail));
}
