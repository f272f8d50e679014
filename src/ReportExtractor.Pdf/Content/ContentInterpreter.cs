using ReportExtractor.Pdf.Content.Collecting;
using ReportExtractor.Pdf.Content.Geometry;
using ReportExtractor.Pdf.Content.Painting;
using ReportExtractor.Pdf.Content.Paths;
using ReportExtractor.Pdf.Content.Resources;
using ReportExtractor.Pdf.Content.States;
using ReportExtractor.Pdf.Content.Text;
using ReportExtractor.Pdf.Content.Tokens;
using ReportExtractor.Pdf.Objects;

namespace ReportExtractor.Pdf.Content;

/// <summary>Interprets content streams (ISO 32000-1 §7.8.2, Annex A) as far as they produce letters, lines and images.</summary>
internal sealed class ContentInterpreter
{
    // The cancellation token is checked once per this number of operators.
    private const int OperatorsPerCheck = 1024;

    // The cost of a form besides its bytes, so that empty forms are not free.
    private const int FormCost = 64;

    // The square that an image fills before transformation (§8.9.5).
    private static readonly PdfBox UnitSquare = new(0, 0, 1, 1);

    private readonly ContentContext _file;
    private readonly PageCollector _page;
    private readonly StateStack _states = new();
    private readonly ResourceStack _resources = new();
    private readonly Operands _operands = new();
    private readonly HashSet<PdfStream> _open = new(ReferenceEqualityComparer.Instance);
    private readonly PathOperators _paths;
    private readonly TextOperators _texts;
    private readonly ColourOperators _colours;
    private readonly MarkedContent _marks;
    private readonly ImageColours _images;
    private int _operators;

    /// <summary>Creates an interpreter for the pages of a file.</summary>
    /// <param name="file">What the pages share.</param>
    /// <param name="page">Collects the page's letters, lines and images.</param>
    public ContentInterpreter(ContentContext file, PageCollector page)
    {
        (_file, _page) = (file, page);
        _paths = new PathOperators(page, file.Limits.MaxPathOperators);
        _texts = new TextOperators(page, _resources);
        _colours = new ColourOperators(_resources);
        _marks = new MarkedContent(page, file);
        _images = new ImageColours(file.Objects);
    }

    /// <summary>True if the page had more path operators than the limit; the rest were ignored.</summary>
    public bool HasTooManyPaths => _paths.HasTooMany;

    /// <summary>Begins a page.</summary>
    /// <param name="geometry">The page's geometry.</param>
    /// <param name="resources">The page's resources.</param>
    public void Begin(in PageGeometry geometry, PdfDictionary resources)
    {
        BeginState(geometry);
        _resources.PopTo(0);
        _resources.Push(_file.Table(resources));
        _paths.Begin();
        _texts.Begin();
    }

    /// <summary>Begins a part of the page that starts with an initial graphics state.</summary>
    /// <param name="geometry">The page's geometry.</param>
    public void BeginState(in PageGeometry geometry)
    {
        _states.Begin(GraphicsState.Initial(geometry));
        _open.Clear();
        _marks.Clear();
    }

    /// <summary>Interprets a content stream.</summary>
    /// <exception cref="PdfException">A limit is exceeded.</exception>
    public void Run(ReadOnlyMemory<byte> content)
    {
        _file.Spend(content.Length + FormCost);
        var tokenizer = new ContentTokenizer(content, _file.Limits, _file.Names);
        var (states, marks) = (_states.Depth, _marks.Depth);
        while (tokenizer.Read())
        {
            if (++_operators % OperatorsPerCheck == 0)
            {
                _file.CancellationToken.ThrowIfCancellationRequested();
            }

            _operands.Set(tokenizer.Operands);
            Run(tokenizer.Operator, states, marks);
        }

        _marks.EndAll(marks);
        _states.PopTo(states);
    }

    /// <summary>Interprets a form (§8.10) and restores the graphics state.</summary>
    /// <param name="form">The form.</param>
    /// <param name="placement">The transformation between the form's matrix and user space.</param>
    public void RunForm(PdfStream form, in Matrix placement)
    {
        if (_open.Count >= _file.Limits.MaxNesting || !_open.Add(form))
        {
            return;
        }

        var objects = _file.Objects;
        var depth = _states.Depth;
        var resources = _resources.Depth;
        _states.Push();
        if (_states.Depth > depth)
        {
            ref var state = ref _states.Current;
            if (objects.GetDictionary(form.Dictionary, "Group") is not null)
            {
                state.BeginGroup();
            }

            state.Matrix = Matrix.Of(objects.GetNumbers(form.Dictionary, "Matrix")).Then(placement).Then(state.Matrix);
            if (PageGeometry.Rectangle(objects, form.Dictionary, "BBox") is { } box)
            {
                state.Clip = state.Clip.Intersect(state.Matrix.Apply(box));
            }

            if (objects.GetDictionary(form.Dictionary, "Resources") is { } own)
            {
                _resources.Push(_file.Table(own));
            }

            _paths.Clear();
            _file.Spend(ContentContext.ShowingCost);
            Run(_file.FormBytes(form));
            _paths.Clear();
        }

        _resources.PopTo(resources);
        _states.PopTo(depth);
        _open.Remove(form);
    }

    private void Run(string name, int states, int marks)
    {
        ref var state = ref _states.Current;
        if (_paths.Run(name, _operands.Numbers, ref state)
            || _texts.Run(name, _operands, ref state)
            || _colours.Run(name, _operands, ref state))
        {
            return;
        }

        var numbers = _operands.Numbers;
        switch (name)
        {
            case "q":
                _states.Push();
                break;
            case "Q":
                _states.Pop(states);
                break;
            case "cm" when numbers.Length >= 6:
                state.Matrix = Matrix.Of(numbers[^6..]).Then(state.Matrix);
                break;
            case "w" when numbers.Length > 0:
                state.LineWidth = Math.Abs(numbers[^1]);
                break;
            case "J" when numbers.Length > 0:
                state.HasCaps = numbers[^1] != 0;
                break;
            case "gs" when _operands.Name is { } key && _resources.State(key) is { } parameters:
                SetState(ref state, parameters);
                break;
            case "Do" when _operands.Name is { } key && _resources.XObject(key) is { } found:
                Paint(found);
                break;
            case ContentTokenizer.InlineImage:
                PaintImage(_operands.Last as PdfStream);
                break;
            case "sh":
                var isCovering = state.IsImageCovering;
                _page.PaintArea(new PaintedArea(state.Clip, [], false), isCovering ? Colour.Unknown : Colour.Pattern, isCovering);
                break;
            case "BMC":
                _marks.Begin(isOff: false, actualText: null);
                break;
            case "BDC":
                BeginMarked();
                break;
            case "EMC":
                _marks.End(marks);
                break;
        }
    }

    /// <summary>Operator gs (§8.4.5).</summary>
    private void SetState(ref GraphicsState state, PdfDictionary parameters)
    {
        var objects = _file.Objects;
        state.LineWidth = objects.GetNumber(parameters, "LW") is { } width ? Math.Abs(width) : state.LineWidth;
        state.HasCaps = objects.GetNumber(parameters, "LC") is { } cap ? cap != 0 : state.HasCaps;
        state.StrokeAlpha = objects.GetNumber(parameters, "CA") ?? state.StrokeAlpha;
        state.FillAlpha = objects.GetNumber(parameters, "ca") ?? state.FillAlpha;
        if (parameters.Entries.GetValueOrDefault("BM") is { } mode)
        {
            state.IsBlended = objects.Resolve(mode) is not PdfName { Value: "Normal" or "Compatible" };
        }

        if (parameters.Entries.GetValueOrDefault("SMask") is { } mask)
        {
            state.IsMasked = objects.Resolve(mask) is PdfDictionary;
        }

        if (objects.GetArray(parameters, "Font") is { Items: [var font, var size, ..] } && objects.Resolve(size) is PdfNumber number)
        {
            _texts.SetFont(ref state.Text, _file.Fonts.Get(font), number.Value);
        }
    }

    /// <summary>Operator Do (§8.8).</summary>
    private void Paint(PdfStream found)
    {
        if (_file.Optional.IsOff(found.Dictionary.Entries.GetValueOrDefault("OC")))
        {
            return;
        }

        if (_file.Objects.GetName(found.Dictionary, "Subtype") == "Image")
        {
            PaintImage(found);
        }
        else if (_file.Objects.GetName(found.Dictionary, "Subtype") is "Form" or null)
        {
            RunForm(found, Matrix.Identity);
        }
    }

    private void PaintImage(PdfStream? image)
    {
        ref var state = ref _states.Current;
        var colour = image is null ? Colour.Unknown : _images.ColourOf(image);
        var isCovering = state.IsImageCovering && state.Matrix.IsUpright && colour != Colour.Pattern;
        var placed = new PdfImage(state.Matrix.Apply(UnitSquare))
        {
            Source = image is null ? null : ImageSource.Of(_file.Objects, image, _resources),
            Placement = state.Matrix.ToPlacement(),
            IsPale = !state.IsFillVisible || (state.FillColour.IsWhite && image is not null && ImageSource.IsStencil(_file.Objects, image)),
        };
        _page.AddImage(placed, state.Clip, colour, isCovering);
    }

    /// <summary>
    /// Operator BDC. The property list is either in the content or a named resource (§14.6.2). A watermark is not part of the
    /// page's text (§14.8.2.2.2).
    /// </summary>
    private void BeginMarked()
    {
        var list = _operands.Last is PdfName key ? _resources.Property(key.Value) : _operands.Last;
        var tag = (_operands.LastButOne as PdfName)?.Value;
        var properties = _file.Objects.Resolve(list) as PdfDictionary;
        var actualText = properties is null ? null : _file.Objects.Get(properties, "ActualText") as PdfString;
        var isWatermark = tag == "Artifact" && properties is not null && _file.Objects.GetName(properties, "Subtype") == "Watermark";
        _marks.Begin(isWatermark || (tag == "OC" && _file.Optional.IsOff(list)), actualText);
    }
}
