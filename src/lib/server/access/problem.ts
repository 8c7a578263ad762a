/** Something in a form that has to be put right: the field's name in the form, and what to do. */
export interface FieldProblem {
	field: string;
	message: string;
}
