using System.Globalization;
using System.Text.Json;
using ReportExtractor.Problems;
using ReportExtractor.Templates.Json;

namespace ReportExtractor.Templates.Checking;

/// <summary>What the value of a property must be.</summary>
internal abstract record ValueShape
{
    /// <summary>The first fault of a value, or null.</summary>
    /// <param name="property">The property's name.</param>
    /// <param name="value">The value.</param>
    public abstract TemplateFault? FirstFault(string property, PlacedJson value);

    /// <summary>The fault of a value of another type.</summary>
    /// <param name="property">The property's name.</param>
    /// <param name="value">The value.</param>
    /// <param name="expected">What it must be.</param>
    protected static TemplateFault WrongType(string property, PlacedJson value, Message expected) =>
        new(value.Place, Messages.FormTypeWrong(property, expected));

    /// <summary>A text that is not empty.</summary>
    public sealed record OfText : ValueShape
    {
        /// <inheritdoc/>
        public override TemplateFault? FirstFault(string property, PlacedJson value) =>
            value.Kind != JsonValueKind.String ? WrongType(property, value, Messages.FormText())
            : string.IsNullOrWhiteSpace(value.Text) ? new TemplateFault(value.Place, Messages.FormTextEmpty(property))
            : null;
    }

    /// <summary>One of some words, whatever their case.</summary>
    /// <param name="Words">The words.</param>
    public sealed record OfWords(params IReadOnlyList<string> Words) : ValueShape
    {
        /// <inheritdoc/>
        public override TemplateFault? FirstFault(string property, PlacedJson value) =>
            value.Kind != JsonValueKind.String ? WrongType(property, value, Messages.FormText())
            : Words.Contains(value.Text, StringComparer.OrdinalIgnoreCase) ? null
            : new TemplateFault(value.Place, Messages.FormValueUnknown(property, value.Text, Spelling.HintFor(value.Text, Words)));
    }

    /// <summary>A whole number.</summary>
    public sealed record OfWholeNumber : ValueShape
    {
        /// <inheritdoc/>
        public override TemplateFault? FirstFault(string property, PlacedJson value) =>
            value.Kind == JsonValueKind.Number && IsWhole(value.Text) ? null : WrongType(property, value, Messages.FormWholeNumber());

        private static bool IsWhole(string text) =>
            int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);
    }

    /// <summary>True or false.</summary>
    public sealed record OfFlag : ValueShape
    {
        /// <inheritdoc/>
        public override TemplateFault? FirstFault(string property, PlacedJson value) =>
            value.Kind is JsonValueKind.True or JsonValueKind.False ? null : WrongType(property, value, Messages.FormFlag());
    }

    /// <summary>A list of texts, none of them empty.</summary>
    /// <param name="MayBeEmpty">Whether the list may be empty.</param>
    public sealed record OfTexts(bool MayBeEmpty) : ValueShape
    {
        /// <inheritdoc/>
        public override TemplateFault? FirstFault(string property, PlacedJson value) =>
            value.Kind != JsonValueKind.Array ? WrongType(property, value, Messages.FormTexts())
            : value.Items.Count == 0 && !MayBeEmpty ? new TemplateFault(value.Place, Messages.FormListEmpty(property))
            : value.Items.Select(item => ItemFault(property, item)).FirstOrDefault(fault => fault is not null);

        private static TemplateFault? ItemFault(string property, PlacedJson item) =>
            item.Kind != JsonValueKind.String ? WrongType(property, item, Messages.FormTexts())
            : string.IsNullOrWhiteSpace(item.Text) ? new TemplateFault(item.Place, Messages.FormItemEmpty(property))
            : null;
    }

    /// <summary>A list of objects.</summary>
    /// <param name="Item">What each of them must be.</param>
    /// <param name="MayBeEmpty">Whether the list may be empty.</param>
    public sealed record OfObjects(ObjectShape Item, bool MayBeEmpty) : ValueShape
    {
        /// <inheritdoc/>
        public override TemplateFault? FirstFault(string property, PlacedJson value) =>
            value.Kind != JsonValueKind.Array ? WrongType(property, value, Messages.FormObjects())
            : value.Items.Count == 0 && !MayBeEmpty ? new TemplateFault(value.Place, Messages.FormListEmpty(property))
            : value.Items.Select(item => ItemFault(property, item)).FirstOrDefault(fault => fault is not null);

        private TemplateFault? ItemFault(string property, PlacedJson item) =>
            item.Kind == JsonValueKind.Object ? Item.FirstFault(item) : WrongType(property, item, Messages.FormObjects());
    }
}
