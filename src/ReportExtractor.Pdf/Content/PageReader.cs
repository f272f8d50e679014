using ReportExtractor.Pdf.Content.Collecting;
using ReportExtractor.Pdf.Content.Geometry;
using ReportExtractor.Pdf.Content.Tokens;
using ReportExtractor.Pdf.Objects;

namespace ReportExtractor.Pdf.Content;

/// <summary>Reads the pages of a file one after the other. A page that fails is empty, and a fault says so.</summary>
internal sealed class PageReader
{
    private static readonly PdfDictionary NoResources = new(new Dictionary<string, PdfObject>());

    private readonly ContentContext _file;
    private readonly PageCollector _page = new();
    private readonly ContentInterpreter _interpreter;
    private readonly Annotations _annotations;
    private readonly List<PdfFault> _faults = [];
    private int _letters;

    /// <summary>Makes one for a file.</summary>
    /// <param name="file">What its pages share.</param>
    public PageReader(ContentContext file)
    {
        _file = file;
        _interpreter = new ContentInterpreter(file, _page);
        _annotations = new Annotations(file.Objects, file.Optional, _interpreter);
    }

    /// <summary>What went wrong so far.</summary>
    public IReadOnlyList<PdfFault> Faults => _faults;

    /// <summary>Reads a page.</summary>
    /// <param name="dictionary">The page, with what it inherits.</param>
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
        Carry(dictionary, number, geometry);
        var page = _page.End(number, geometry);
        _letters += page.Letters.Count;
        if (_page.HasTooManyLetters)
        {
            Report(number, PdfFaultKind.TooLarge, PdfMessages.TooManyLetters());
        }

        if (_interpreter.HasTooManyPaths)
        {
            Report(number, PdfFaultKind.TooLarge, PdfMessages.TooManyPaths());
        }

        if (_page.UnknownCount > 0)
        {
            Report(number, PdfFaultKind.UnknownCharacters, PdfMessages.CharactersUnknown(_page.UnknownCount));
        }

        return page;
    }

    /// <summary>Carries out all that the page shows, or as much of it as can be.</summary>
    private void Carry(PdfDictionary dictionary, int number, in PageGeometry geometry)
    {
        try
        {
            _interpreter.Begin(geometry, _file.Objects.GetDictionary(dictionary, "Resources") ?? NoResources);
            _interpreter.Run(ContentStreams.Of(_file.Objects, dictionary, Math.Min(_file.Limits.MaxContentBytes, Array.MaxLength)));
            _annotations.Show(dictionary, geometry);
        }
        catch (PdfException exception)
        {
            Report(number, exception.Failure == PdfFailure.TooLarge ? PdfFaultKind.TooLarge : PdfFaultKind.Corrupt, exception.Detail);
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or OutOfMemoryException))
        {
            // Whatever a file does, its other pages are read; but what is left without memory depends on what else the process did.
            _page.Begin(geometry, 0);
            Report(number, PdfFaultKind.Corrupt, PdfMessages.PageNotReadable(exception.GetType().Name));
        }
    }

    private void Report(int page, PdfFaultKind kind, PdfDetail detail) => _faults.Add(new PdfFault(page, kind, detail));
}
